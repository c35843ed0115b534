/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:39047cc18fce6bb50e4b777a1b4cab127d4e94ce15efaa82ddc5d29d17f420d7'
