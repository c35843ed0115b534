/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:41b894777ba04b3e3413ca8ba26e0f34bcc8641a3515d505727df31519f81a3f'
