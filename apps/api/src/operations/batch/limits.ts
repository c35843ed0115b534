export const MAX_INQUIRIES = 10_000
export const MAX_BYTES = 16 * 1024 * 1024
/** The same limit as for a single inquiry. */
export const MAX_LINE_BYTES = 64 * 1024
