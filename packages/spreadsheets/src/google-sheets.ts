/** What the functions of Google Sheets call. The script has no modules: `answerCells` becomes a member of one variable. */
import './older-engines.ts'
import { answerCell } from './answer-cell.ts'
import { CellError } from './cell-error.ts'
import { cells } from './locales/cells.ts'
import type { FunctionId } from './sheet-functions.ts'

declare const SpreadsheetApp: { readonly getActive: () => { readonly getSpreadsheetTimeZone: () => string } }
declare const Utilities: { readonly formatDate: (date: object, zone: string, format: string) => string }

type Range = readonly (readonly unknown[])[]

/**
 * The value of a function for cells, or for ranges of the same size, whose values fill a range. In a range an error stands in
 * its own cell, as text.
 *
 * @throws Error with what to do; the sheet shows its message.
 */
export function answerCells(id: FunctionId, given: readonly unknown[]): unknown {
  const ranges = given.filter(isRange)
  const [first] = ranges
  if (first === undefined) return answerCell(id, given.map(plain))
  const [rows, columns] = sizeOf(first)
  if (ranges.some((range) => String(sizeOf(range)) !== `${rows},${columns}`))
    throw new CellError('value', cells.en.otherSize)
  return first.map((cellsOfRow, row) =>
    cellsOfRow.map((_, column) => {
      const values = given.map((one) => plain(isRange(one) ? one[row]?.[column] : one))
      // A box that is not ticked says nothing of a row without a good.
      const isEmpty = given.every((one, at) => !isRange(one) || values[at] === '' || values[at] === false)
      return isEmpty ? '' : textOrError(id, values)
    }),
  )
}

function textOrError(id: FunctionId, values: readonly unknown[]): unknown {
  try {
    return answerCell(id, values)
  } catch (error) {
    if (!(error instanceof CellError)) throw error
    return `${error.kind === 'value' ? '#VALUE!' : '#N/A'} ${error.message}`
  }
}

const isRange = (value: unknown): value is Range => Array.isArray(value)

const sizeOf = (range: Range): readonly [number, number] => [range.length, range[0]?.length ?? 0]

/** A date of the sheet as the day that it shows, in the sheet's own time zone. */
const plain = (value: unknown): unknown =>
  isDate(value) ? Utilities.formatDate(value, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd') : value

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'
