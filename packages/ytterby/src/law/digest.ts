/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:92de28f1511d6460d653a56724851adcf5d1521cbc3d225d77fa78809da5bef9'
