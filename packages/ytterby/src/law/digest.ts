/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:4b9137ea8a6f1c25fb8d45a954b0e1032927bde2e742e1b85563e29d737bff22'
