/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:ef1bbf8dac817da32c0bc7c9fab1333dc096e609c0a4cbe5dc919a98a183ea9d'
