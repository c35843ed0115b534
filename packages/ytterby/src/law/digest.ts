/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:b6d1b2533cdce6c5c6bb9f14235ef44443a70144f2cdd85f5b08862d81e60673'
