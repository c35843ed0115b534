/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:d0df91ed0e6b173c2d3c6f6d30f11827ab91dcee5827781feab41aaf38f50cad'
