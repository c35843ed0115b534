/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:a4d03404294e27009a924b15036060cd654afc5defcb45d07f56596bf5fc1bb1'
