/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:bc65b285626a6378d255fe824def2544cdcd4180e7c0e02d45f5f33ce3262380'
