/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:bbced9ca1baba0c807177b308cfda21b710bf5a538349265434b945af89c00cd'
