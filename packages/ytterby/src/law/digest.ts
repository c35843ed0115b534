/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:ae1cbb6b5b61487635a157e9816f639986261bf828b277ac75d32763277ad4b9'
