/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:69beb25bae73faecdf23d73f7db399c90ecd59caa0f34bde9cc2f7ddb04fd344'
