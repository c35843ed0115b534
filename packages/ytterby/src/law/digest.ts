/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:ff6a0058ad2505f2be575f9fbd24b3af7004f706ad3c1f4bb0f9566282615c57'
