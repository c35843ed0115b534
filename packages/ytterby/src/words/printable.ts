/** Characters that affect a terminal: controls, line separators, and bidirectional marks. */
const STEERING = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** Untrusted text on one line, without characters that affect a terminal. */
export const printable = (text: string): string => text.replaceAll(STEERING, ' ')
