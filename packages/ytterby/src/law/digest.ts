/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:db171c06de0bf9e9be300a2faa0635144264d918921d4005c3ede086f4ae58f4'
