/** The last day through which the law is known, by docs/law-coverage.md, and the day after it. */
export const LAST_KNOWN_DAY = '2026-10-09'
export const AFTER_LAST_KNOWN_DAY = '2026-10-10'
