/** The most lines of one state. */
export const MOST_WATCHED = 500_000

/** The most days that a coming change can be told ahead. */
export const MOST_AHEAD = 3660
