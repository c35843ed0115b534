/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:06dac2e3e1c6509fa8e9fccf45a79d99e13794cdcb9c5b30f827b4ae1e6f115d'
