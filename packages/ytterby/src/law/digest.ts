/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:fe7b87360c3909735967241d6d89342ab51e1a115330b4e5d7cf567297d2e32a'
