/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:80365d889da09f8cba52eb981490e1865c81a0dc93a072d3adecf71982b48182'
