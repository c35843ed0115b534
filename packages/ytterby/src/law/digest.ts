/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:b750bb1a56efa91d88c7705e2dfd9ecfe2b00cc80a43378dad4350028f51505c'
