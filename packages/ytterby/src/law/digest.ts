/** SHA-256 of the canonical JSON of the ruleset. `npm run law:digest` writes it, the tests recompute it. */
export const RULESET_DIGEST = 'sha256:42d009ed2bca53ebde7e97b3623ee56adb823d6f2a9b4481f3a66b7ba8f4d94e'
