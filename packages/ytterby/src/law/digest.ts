/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:cd9ebeaa6cd4fe6546417969e3964d24188711fcd6e6168d1cde20f007ba19f2'
