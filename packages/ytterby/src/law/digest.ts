/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:8758b9ca8f115a1f239aae414637d90a1b710f7f30ae2954684c4e4f01967ec6'
