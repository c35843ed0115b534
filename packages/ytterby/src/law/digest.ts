/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:64bf0cb43a891d1afab25e0e1945c55742aa55b58af3111ecf0d0aa1b86763bf'
