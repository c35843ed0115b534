/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:61840cf5347b57042e162031edf3832e7b72f589c361651d8fb57f72f8e74a1a'
