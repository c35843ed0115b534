/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:6bc6f9e93c3fee2ad9f8677b2bb359e3b61d19dcc876b7bb314acec6e97a0498'
