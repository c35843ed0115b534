/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:3247b2bf4a1d6b3f0d0f7de576135ca534158b6d84189cac80b23499b2821295'
