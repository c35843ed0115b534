/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:5fcbce6cdc5b3ea84a53049a345dc09504460d39d34f58763bfba9ba0b30ed62'
