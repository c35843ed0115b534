/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:8137affe9f8e118c2f70d7c5443f5f17c76c850de6a8376229932dc8c8ef35ba'
