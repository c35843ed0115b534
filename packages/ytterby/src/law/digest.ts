/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:66cab44a07edbc47a92e6faf36481579c3f09a52f40e2340ce2ff1c2a59d3152'
