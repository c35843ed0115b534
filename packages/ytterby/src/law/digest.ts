/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:95b559910dac07f24bfdb5de516505ac8f09d7a5b73d372060f0d9274007dfc7'
