/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:39a0e0757c8415117b5ebefaacd803246781b25349e031d48bdc39738039885e'
