/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:c33a6dd4300409d71ad4025444c726b60f19913e155d22dac54edc48d1ca1601'
