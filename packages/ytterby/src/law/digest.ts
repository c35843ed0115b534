/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:91d9084dfdc08c72766238167b3cb98b0b0a9445d80f0d52a3dd28bc2148f010'
