import type { SentList } from './list-body.ts'

/** Where the body holds the file; null if it holds rows. */
export const fileIn = (list: SentList['list']): string | null => ('file' in list ? list.pointer : null)

/** A body cannot point into a file: there the pointer is that of the file, and `within`, before the sentence, names the place. */
export function placeInBody(pointer: string, file: string | null): { pointer: string; within: string } {
  const [whole, sheet, row, column] = IN_ROWS.exec(pointer) ?? []
  if (file === null || whole === undefined) return { pointer, within: '' }
  const place = [
    ...(row === undefined ? [] : [`row ${Number(row) + 1}`]),
    ...(column === undefined ? [] : [`column ${Number(column) + 1}`]),
  ].join(', ')
  const where = sheet === undefined ? place : place === '' ? SHEET : `${place} of ${SHEET}`
  return { pointer: file, within: where === '' ? '' : `In ${where}: ` }
}

const IN_ROWS = /^(\/filledIn)?\/rows(?:\/(\d+)(?:\/(\d+))?)?$/
const SHEET = 'the sheet of questions'
