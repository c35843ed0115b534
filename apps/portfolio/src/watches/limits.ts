import { MINUTE } from '../now.ts'

/** Lines that one alarm looks at: where the law turns, each takes some milliseconds. */
export const LINES_AT_ONCE = 500
/** Lines that the object of a watch takes at once. */
export const LINES_A_CALL = 500
export const MAX_LINE_BYTES = 64 * 1024
/** The body of one request with lines. */
export const MAX_LINES_BYTES = 16 * 1024 * 1024
/** The most lines of one watch: each may give an event of some 4 kB on one day, and an object holds 10 GB. */
export const MAX_WATCHED_LINES = 200_000
/** Refused lines that one answer lists, and letters of them as JSON; it counts all of them. */
export const MAX_REFUSED_SHOWN = 1000
export const MAX_REFUSED_LETTERS = 256 * 1024
/** Refused lines that an import keeps, with their first issues; together they stay below 2 MB. */
export const MAX_REFUSED_KEPT = 200
export const MAX_ISSUES_KEPT = 10
/** Nights do not begin for all watches in the same second. */
export const NIGHT_SPREAD = 30 * MINUTE
/** Watches, and ledgers, that the net of the cron wakes at once. */
export const WOKEN_AT_ONCE = 2000
