/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:ad5830d33dcf1ac4af59eeb5140696316c82b1cc20c4af117f942cb2ae3fa231'
