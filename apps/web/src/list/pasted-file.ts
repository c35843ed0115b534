/** The cells or lines of a list that somebody pasted, as a file. */
export const pastedFile = (text: string): File => new File([text], 'pasted.txt', { type: 'text/plain' })
