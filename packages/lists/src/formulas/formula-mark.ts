/**
 * What makes a spreadsheet take a cell for a formula: = + - @, also as the wide letters of Chinese and Japanese keyboards, and
 * also behind spaces; or a tab or line end, behind which some programs begin a formula. Marks before it count as well, so that
 * a cell that begins like a marked one is marked once more, and reads back as it was.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u

/** -12,5 · +1 234.50 · -1.2e-3 · -5% */
const NUMBER = /^[+-](?:\d+(?:[., '’]\d+)*|[.,]\d+)(?:e[+-]?\d+)? ?%?$/iu
/** +49 30 1234-567 · +1 (555) 010-9999: no letter, and at most 15 digits, so that it calls and refers to nothing. */
const TELEPHONE = /^\+(?:[ ()./-]*\d){7,15}\)?$/

/** Whether a spreadsheet may take a text for a formula. A number or a telephone number does nothing as one. */
function isFormula(text: string): boolean {
  if (!FORMULA.test(text)) return false
  const wide = text.normalize('NFKC')
  return !NUMBER.test(wide) && !TELEPHONE.test(wide)
}

const MARK = "'"
const withoutMarks = (text: string): string => text.replace(/^'+/, '')

/**
 * A cell of a CSV that a spreadsheet shows as text: an apostrophe is put before what it may take for a formula. `takeOff` gives
 * the text back.
 *
 * @example neutralise('=1+1') // "'=1+1"
 * @example neutralise('-12.5') // '-12.5'
 */
export const neutralise = (text: string): string => (isFormula(withoutMarks(text)) ? MARK + text : text)

/**
 * The text of a cell of a CSV, without the apostrophe of `neutralise`. Any other apostrophe stays.
 *
 * @example takeOff("'=1+1") // '=1+1'
 * @example takeOff("'t Hooft") // "'t Hooft"
 */
export const takeOff = (cell: string): string => (isMarked(cell) ? cell.slice(MARK.length) : cell)

/** Whether a cell of a CSV begins with the apostrophe of `neutralise`. */
export const isMarked = (cell: string): boolean => cell.startsWith(MARK) && isFormula(withoutMarks(cell))
