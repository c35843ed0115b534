/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:7744c11944a788c9b758b9f11f2fea861570963cb824c9ae272245eb2f144112'
