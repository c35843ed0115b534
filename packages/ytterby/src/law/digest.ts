/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:6ba67025298fab9b92801ae470996f4d016eb500f01f49d9e1736577eac1a1ca'
