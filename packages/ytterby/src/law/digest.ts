/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:21d3381d596901bab09ae032b99ac2d1c7d87087c86817fcfdaec1d63cdcf109'
