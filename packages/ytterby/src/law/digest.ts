/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:8ea83fb350ed0739d66066e1acd5c330118fc0b20acda0ba7c80c8309c84bef5'
