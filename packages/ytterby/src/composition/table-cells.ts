import { compositionTableRefusals } from '../locales/en/refusals/composition-table.ts'
import type { CompositionIssue } from '../errors/invalid-composition-error.ts'
import type { Field } from '../dotted/fields.ts'
import { setField, type Draft } from '../dotted/set-field.ts'
import { readCountry } from '../intake/value/country.ts'
import { dayOrderOf, daysIn, readDay } from '../intake/value/day.ts'
import { readForm } from '../intake/value/form.ts'
import { NOTHING, saysNothing, valued, type Read } from '../intake/value/read.ts'
import { textOf, type TableRecord } from '../intake/table/cell.ts'
import { numberReader, type NumberReader } from './column-numbers.ts'
import { readShare } from './declared-share.ts'
import { countAndUnit } from './quantity-unit.ts'
import { rowIssue, shareMember, type Column } from './table-columns.ts'

/** Reads the cells of a row; what is wrong with one is added to the issues. */
export type CellReading = { readonly numbers: NumberReader; readonly add: (issue: CompositionIssue) => void }

/** The text of the first column of a kind; empty if there is none. */
export function cellOf({ cells }: TableRecord, columns: readonly Column[], kind: Column['meaning']['kind']): string {
  const column = columns.find(({ meaning }) => meaning.kind === kind)
  return column === undefined ? '' : textOf(cells[column.index])
}

const isNumber = ({ meaning }: Column): boolean =>
  meaning.kind === 'fact' ? meaning.field.kind === 'number' : ['quantityPer', 'base', 'per'].includes(meaning.kind)

/** The numbers in a cell, as they are written. */
function numbersIn(column: Column, text: string): string[] {
  if (shareMember(column) !== null) return text.match(/\d(?:[\d.,'’ \u00A0\u202F]*\d)?|[.,]\d+/g) ?? []
  const { kind } = column.meaning
  return kind === 'fact' ? [text] : [countAndUnit(text)?.count ?? '']
}

/** What reads the numbers of a table by the decimal sign that its columns show. */
export const numbersOf = (
  rows: readonly TableRecord[],
  columns: readonly Column[],
  decimal: '.' | ',' | undefined,
): NumberReader =>
  numberReader(
    new Map(
      columns.filter(isNumber).map((column) => [
        column.name,
        rows.flatMap(({ cells }) => {
          const cell = cells[column.index]
          return typeof cell === 'string' ? numbersIn(column, textOf(cell)) : []
        }),
      ]),
    ),
    decimal,
  )

/** A number as it is written with a point; empty, with an issue, if it can be read in two ways. What is no number stays. */
export function numberText(
  { name, index }: Column,
  { line, cells }: TableRecord,
  { numbers, add }: CellReading,
  text = textOf(cells[index]),
): string {
  if (!/^[\d.,]+$/.test(text) && saysNothing(text)) return ''
  const number = numbers.read(name, typeof cells[index] === 'number' ? cells[index] : text)
  if (number === null) add(rowIssue(line, name, 'decimal-sign', compositionTableRefusals.decimalSign))
  return number ?? text
}

/** Writes what a cell states of a node into its draft. */
export function setFact(draft: Draft, field: Field, column: Column, row: TableRecord, reading: CellReading): void {
  const member = shareMember(column)
  if (member !== null) setShare(draft, member, column, row, reading)
  else
    setField(
      draft,
      field,
      isNumber(column) ? numberText(column, row, reading) : factText(field, row.cells[column.index]),
    )
}

function setShare(draft: Draft, member: string, column: Column, row: TableRecord, { numbers, add }: CellReading): void {
  const { name, index } = column
  const share = readShare(textOf(row.cells[index]), (number) => numbers.read(name, number))
  if (share === 'decimal-sign')
    return add(rowIssue(row.line, name, 'decimal-sign', compositionTableRefusals.decimalSign))
  // A plain number states what its column is called; <5 can stand in a column of shares, or of shares at most.
  const stated = Object.entries(share ?? {}).map(([key, value]) => [key === PLAIN ? member : key, value] as const)
  const fits = stated.every(([key]) => member === PLAIN || key === member || (member === MOST && key === BELOW))
  if (share === null || !fits) return add(rowIssue(row.line, name, 'wrong-type', compositionTableRefusals.shareUnread))
  if (stated.length > 0) draft['chineseContent'] = Object.fromEntries(stated)
}
const [PLAIN, MOST, BELOW] = ['valuePercent', 'valuePercentAtMost', 'valuePercentBelow']

const YES = /^(?:yes|y|ja|j|oui|sí|si|sì|sim|是|有)$/iu
const NO = /^(?:no|n|nein|non|não|否|无|無)$/iu

/** The text of a fact that is no number; countries, forms, days, yes and no as the contract has them, however they are written. */
function factText({ name, kind }: Field, cell: TableRecord['cells'][number] | undefined): string {
  const text = textOf(cell)
  if (kind === 'boolean') return YES.test(text) ? 'true' : NO.test(text) ? 'false' : text
  if (kind === 'elements' || name === 'good.alloyedWith') return symbolsText(text)
  const read = readAs(name, text)
  return read === null || read.kind === 'ask' ? text : read.kind === 'value' ? read.value : ''
}

/** What a cell says in words of people; null for a fact that is taken as it is written. */
function readAs(name: string, text: string): Read<string> | null {
  if (name === 'origin') return readCountry(text)
  if (name === 'good.form')
    return saysNothing(text) ? NOTHING : ASSEMBLY.test(text) ? valued('component') : readForm(text)
  return name === 'day' ? readDay(text, dayOrderOf(daysIn([text]))) : null
}

/** How announcement 61 and lists of parts call what holds other parts. */
const ASSEMBLY = /^(?:(?:sub-?)?assembly|baugruppe|组件|总成)$/iu

const BETWEEN_SYMBOLS = /\s*(?:[;+/、，；]|,(?=\s*[A-Z]))\s*|\s+(?=[A-Z])/gu
const SYMBOL = /^[A-Z][a-z]?(?::.*)?$/
/** Nd 24%, Dy: 3,2 wt%. Shares of atoms are none of weight. */
const SHARE_OF_WEIGHT = /^([A-Z][a-z]?)\s*[:=]?\s*(\d{1,3})(?:[.,](\d+))?\s*(?:(?:wt|w|mass)[.\s-]*)?[%％]$/iu

/**
 * Symbols with semicolons between them, also where a comma, a space, a slash or a plus stood, and with their shares of weight, also
 * with a comma before the decimals. Other texts stay as they are.
 */
function symbolsText(text: string): string {
  const symbols = text
    .split(BETWEEN_SYMBOLS)
    .map((one) =>
      one.replace(
        SHARE_OF_WEIGHT,
        (_, symbol: string, whole: string, decimals = '') =>
          `${symbol}:${whole}${decimals === '' ? '' : `.${decimals}`}`,
      ),
    )
  return symbols.every((symbol) => SYMBOL.test(symbol)) ? symbols.join(';') : text
}
