/** Marks that join texts. */
export const marks = {
  /** Between things of one kind. */
  comma: ', ',
  /** Before what belongs to the words ahead of it. */
  clause: ', ',
  semicolon: '; ',
  colon: ': ',
  aside: ' ({text})',
  /** Between sentences. */
  gap: ' ',
}
