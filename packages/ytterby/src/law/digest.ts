/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:2f6b2ba237973634ccbc19c3ae32c4432b53c061a58fee3d7416927d80a6ed17'
