/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:f1157340fa3a4f1ea82371f23f8f21b4005355f3cc3f22dfca9df35008fd1b16'
