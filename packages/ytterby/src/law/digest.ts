/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:f095817bf049f8b377c668dc7e6d2752637ff4880f2b35551546a8c1fa9ec90b'
