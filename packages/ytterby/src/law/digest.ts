/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:89543161d92cfb9cd770b9a658c4485b215c9148add2ebd0661879db82467406'
