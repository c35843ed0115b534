/** The cells or lines of a list that somebody pasted, as a file. */
export const pastedFile = (text: string): File => new File([text], 'pasted.txt', { type: 'text/plain' })

/** Whether a pasted text is a list: rows of cells, or three lines and more. Two lines may be one that an e-mail broke. */
export function isList(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  return lines.length > 2 || (lines.length === 2 && lines.every((line) => line.includes('\t')))
}
