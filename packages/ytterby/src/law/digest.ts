/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:eab17a1ae975232af1106a448a54243496a8b4747d87c5edf3eb33e462551cea'
