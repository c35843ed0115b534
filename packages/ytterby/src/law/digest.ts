/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:5bcb9df2b0bd85dc209df8c65f912a3a1d63ff2607feef5358a2cd36b9a0b02c'
