/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:897b0e8c02e88e3d8d5a19d12aa817d24737955e57dbeee0d30ffb68cffd0dcf'
