/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:9b738c2fb3bcc8ee689cb1d80e77c227b2f895c17d451f6bf2e0b539cd17f12d'
