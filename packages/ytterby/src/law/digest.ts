/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:dd12ed6bacbd34486a8716939138f5ae6adb81d5476d3bb80fb238e82d54f620'
