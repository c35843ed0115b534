/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:73593fdcffeced34b0124f76c32867bb7e2d2ec8ba854936639fefe789cd0ca3'
