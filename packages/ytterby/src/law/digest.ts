/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:0051dcb3efe46a35d5db7b6668b1acc78a129100c51e967ef935ff58f602e95a'
