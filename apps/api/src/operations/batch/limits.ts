export const MOST_INQUIRIES = 10_000
export const MOST_BYTES = 16 * 1024 * 1024
/** As one inquiry of its own. */
export const LONGEST_LINE = 64 * 1024
