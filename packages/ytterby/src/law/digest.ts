/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:5fef27e33582a9c410af3a6e46527895764692db81f57d57ab1643c19bd00853'
