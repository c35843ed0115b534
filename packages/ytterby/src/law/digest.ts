/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:383895731bee10b894c82029f05634cf73a08165b49d82f82c4b60a3b1dfc505'
