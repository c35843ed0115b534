/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:4693cd647e2b2b8a65fe902ff4f2885f85e2a4adf74a5b27e26d90ede0cf129a'
