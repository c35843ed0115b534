/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:ded2c83c35373c3006cadfa4430738b96ac3a950709de03505c6cb2e7f0f27b2'
