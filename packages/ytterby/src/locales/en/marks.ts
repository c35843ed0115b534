/** Punctuation that joins texts. */
export const marks = {
  /** Between items of a list. */
  comma: ', ',
  /** Before a detail of the preceding words. */
  clause: ', ',
  semicolon: '; ',
  colon: ': ',
  aside: ' ({text})',
  /** Between sentences. */
  gap: ' ',
}
