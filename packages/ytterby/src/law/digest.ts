/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:bf8f007c39e1672db22da2cb8c1ce58cc3ff431db690a8c25f5fa72300ca15fe'
