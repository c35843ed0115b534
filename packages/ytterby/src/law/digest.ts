/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:e99ae662c8368c3f68d1bb2e3495b53028d125bb8d3c3b8f016a4089ba6b8625'
