/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:0eeb9ea18eef410122bb0c7a726a5d55d7357cd522f3dc56204489037f03b9a5'
