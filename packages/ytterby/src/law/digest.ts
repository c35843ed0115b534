/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:8909d61a89becf3e42f239e5b698ade61022437ced7985529d640b11897802dc'
