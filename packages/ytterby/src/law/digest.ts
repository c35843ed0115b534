/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:71132aec583ab40f03462de52e6e89f16ae9ed9fb8f8651212ce8682e18784d9'
