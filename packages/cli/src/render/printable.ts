/** Somebody’s text on one line: it never steers the terminal. */
export const printable = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ')
