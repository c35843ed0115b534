/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:6411e9838c21cbb008c1f0ff463f2227e86d86c99706a8d16c45cbb5ac4fe10a'
