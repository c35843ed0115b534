/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:81a3bd5dcc4598a4280c1f14ebe77f1686779dad8947e2ab8f15c30883f0a83f'
