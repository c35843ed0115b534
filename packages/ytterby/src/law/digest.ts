/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:9b8be2e6004613c2620e6ef43b17eabd731a54a182ee046f8f444c87a76f1b58'
