/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:1ac29d3c5dcfa31f02e261f8998351d51dbd751a9eee11cd6e87b3025ce21503'
