/** Punctuation that joins texts. */
export const marks = {
  /** Between items of a list. */
  comma: ', ',
  /** Before a detail of the preceding words. */
  clause: ', ',
  /** Before the last of several alternatives. */
  or: ' or ',
  semicolon: '; ',
  colon: ': ',
  aside: ' ({text})',
  /** Between sentences. */
  gap: ' ',
}
