/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:601b2b3d7fa974eed5d37a319f9f6e85ed4e79716958407dd754d0ff83441b0f'
