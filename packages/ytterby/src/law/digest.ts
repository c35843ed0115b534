/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:f33c364385220ddd400bc90888057d90060b237b5b4762d6246f7d02bbe31b8b'
