/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:662a9d90e948624838bca9f481ecd026f6ebcbee6a5397cef70cc3e8903bdfe4'
