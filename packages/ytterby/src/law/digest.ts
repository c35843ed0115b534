/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:5279e567279a2836f24817ba380d5560df4ff109a3066395427849bb3565c82c'
