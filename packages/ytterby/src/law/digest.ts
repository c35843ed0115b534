/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:2677a7211b60da6f46ceb856f1775257dc9621c94ac6f307d52b7917388c8724'
