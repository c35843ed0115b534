const MIB = 1024 * 1024

/** Objects of the input are at most this large, so that one fits into memory several times. */
export const PART_BYTES = 8 * MIB
/** The body of one request; what is larger is sent in parts. */
export const MAX_BODY_BYTES = 96 * MIB
export const MAX_PARTS = 1_000
/** A chunk ends with the first record that reaches one of these. Whole answers take up to 150 kB a line. */
export const CHUNK_BYTES = MIB
export const CHUNK_LINES = 4096
export const CHUNK_LINES_FULL = 128
/** A profile, which is held in the memory of an isolate; that has 128 MB. */
export const PROFILE_BYTES = 8 * MIB
/** A workbook is read as a whole up to this, and row by row above it. */
export const WHOLE_BYTES = 16 * MIB
/** Messages that a queue takes at once. */
export const MESSAGES_AT_ONCE = 100
/** A chunk that was sent this often without an answer has failed. */
export const MAX_ATTEMPTS = 5
