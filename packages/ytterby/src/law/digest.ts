/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:3d7c3fe5d3962d112d6dc2bf402b86abb8d5d4d227e1d9ba3e06c41175300dc7'
