/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:738e00db39a68be78567587eebfdb0c7001443b3ea86989e2e1c9edbf4877764'
