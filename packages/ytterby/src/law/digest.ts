/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:b6fb94c7cf252ba9bbc4211b1bff1d1351bf3828d081c2928c134114a9cb2807'
