/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:cf5037cfa84770ae34ffa84ae1265b5bee86440fe81ebc3b3cce14f409a3b325'
