/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:0cbfdcfb835f92a5963242dab77c83f74288ea7e33de7242eb0ff878bce72a8a'
