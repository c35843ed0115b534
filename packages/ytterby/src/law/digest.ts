/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:bcfca8b003b4c5be9024ef93c812f3c3fc661c5a0654d1b2a1fc14f9acf3c8de'
