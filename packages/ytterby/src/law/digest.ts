/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:b2f24f0ca13c21d6e499e984f4dabfd73d02b009eb663e096f78dbbd6c943f7f'
