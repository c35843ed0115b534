/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:bb51ad0b766d0a89476750b58d121d96446d9b45244bdd8b6600aacb3c13e0da'
