/** Version of the ruleset; engine and law have one version. `+next` follows that of a release whose law was changed since. `npm run law:digest` writes it. */
export const RULESET_VERSION = '2.0.0+next'

/** The newest day up to which the law is known. */
export const KNOWN_THROUGH = '2026-10-09'
