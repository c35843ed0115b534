/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:d195e6f446914c8c43bfab12386a1d24f9d38cc3c8e711ff4d4a861ecbcc2afd'
