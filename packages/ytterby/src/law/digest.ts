/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:681a21ae4c1cee21e6a8964d0259ef8f1be2c87bbc12178a17c3c2c2ef7fda8c'
