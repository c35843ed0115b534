/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:52f81a02ef49043b51b532ed39a77c4810dcf7603701ce3606e51a9f2a43a312'
