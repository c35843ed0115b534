import { compositionTableRefusals } from '../locales/en/refusals/composition-table.ts'
import { InvalidCompositionError, type CompositionIssue } from '../errors/invalid-composition-error.ts'
import { textOf, type TableRecord } from '../intake/table/cell.ts'
import { meaningByWords, meaningOf, SHARE, type ColumnMeaning } from './column-meaning.ts'
import { isCommonUnit, isKnownUnit } from './quantity-unit.ts'
import { levelsByIndent, withLevels, withPartsOfLevels } from './table-indent.ts'
import { isOutline } from './table-levels.ts'

/** A column that is read. */
export type Column = {
  readonly meaning: ColumnMeaning
  readonly name: string
  readonly index: number
  /** The currency that its name states. */
  readonly currency?: string
}

/** A column by all that it is called: as a whole, and in each row of the header. */
type Named = { readonly name: string; readonly index: number; readonly names: readonly string[] }

/** The member of `chineseContent` that a column of shares states; null for other columns. */
export const shareMember = ({ meaning }: Column): string | null =>
  meaning.kind === 'fact' && meaning.field.name.startsWith(SHARE) ? (meaning.field.keys[1] ?? null) : null

/** An issue with a row, whose pointer names its line and column. */
export const rowIssue = (line: number, column: string, code: string, message: string): CompositionIssue => ({
  code,
  pointer: `/lines/${line}${column === '' ? '' : `/${column}`}`,
  message,
})

/** How far down a header is looked for. */
const MOST_BEFORE = 60

/** Finds the header below a title, which may have a second row, and what stands below it. */
function headedTable(records: readonly TableRecord[]): { line: number; named: Named[]; rows: readonly TableRecord[] } {
  const isId = (text: string): boolean => (meaningOf(text)?.meaning ?? meaningByWords(text))?.kind === 'id'
  const known = (cells: readonly string[]): number => cells.filter((text) => says(text) !== undefined).length
  const textsOf = (record: TableRecord | undefined): string[] => record?.cells.map(textOf) ?? []
  const found = records.slice(0, MOST_BEFORE).findIndex((record) => {
    const texts = textsOf(record)
    return texts.some(isId) && known(texts) > 1
  })
  const at = Math.max(0, found)
  const [first, second] = [textsOf(records[at]), textsOf(records[at + 1])]
  const isSecond =
    known(second) > 1 && second.every((text, index) => !/\d/.test(text) && (text === '' || !isId(first[index] ?? '')))
  const named = (isSecond && second.length > first.length ? second : first).map((_, index): Named => {
    const own = first[index] ?? ''
    const below = isSecond ? (second[index] ?? '') : ''
    // A name above several columns is repeated in each, or written above the first alone.
    const above = own === '' && below !== '' ? (first.slice(0, index).findLast((text) => text !== '') ?? '') : own
    const name = [above, below].filter((text) => text !== '').join(' ')
    const isOver = own === '' || first.filter((text) => text === own).length > 1
    return { name, index, names: [name, below, ...(isOver ? [] : [own])] }
  })
  return { line: records[at]?.line ?? 1, named, rows: records.slice(at + (isSecond ? 2 : 1)) }
}

const says = (text: string): ColumnMeaning | undefined => meaningOf(text)?.meaning ?? meaningByWords(text)

/**
 * Reads which columns a table has, and which rows stand below their names.
 *
 * @throws InvalidCompositionError if no column names the nodes, or two mean the same.
 */
export function readHeader(records: readonly TableRecord[]): {
  columns: readonly Column[]
  unread: readonly string[]
  rows: readonly TableRecord[]
} {
  const { line, named: all, rows: below } = headedTable(records)
  requireNamedCells(all.length, below)
  // Parts of each level in a column of their own are read as one column of parts and one of their levels, if no other one names parts.
  const hasParts = all.some(({ name }) => ['id', 'parent'].includes(meaningOf(name)?.meaning.kind ?? ''))
  const byLevel = hasParts ? null : withPartsOfLevels(all, below)
  const rows = byLevel?.rows ?? below
  const width = rows[0]?.cells.length ?? 0
  const added = ['id', 'level'].map((name, at): Named => ({ name, index: width - 2 + at, names: [name] }))
  const named = byLevel === null ? all : [...all.filter(({ index }) => !byLevel.of.includes(index)), ...added]
  const columns: Column[] = []
  const has = (meaning: ColumnMeaning): boolean => columns.some((one) => one.meaning === meaning)
  const hasKind = (kind: ColumnMeaning['kind']): boolean => columns.some(({ meaning }) => meaning.kind === kind)
  const add = (column: Column): void => {
    const { meaning, name } = column
    if (!isUnit(meaning) && has(meaning))
      throw new InvalidCompositionError([rowIssue(line, name, 'duplicate-id', compositionTableRefusals.columnTwice)])
    columns.push(column)
  }
  const unread = (): Named[] =>
    named.filter(({ name, index }) => name !== '' && !columns.some((one) => one.index === index))
  const cellsOf = ({ index }: Named): string[] =>
    rows.map(({ cells }) => textOf(cells[index])).filter((text) => text !== '')
  for (const { names, ...column } of named) {
    const [found] = names.flatMap((name) => meaningOf(name) ?? [])
    if (found === undefined) continue
    const read = { ...column, ...found }
    if (shareMember(read) === null || /%|perc|pct/i.test(column.name) || cellsOf({ ...column, names }).every(isPercent))
      add(read)
  }
  // A column of 1, 1.1, 1.1.2 shows the tree, whatever it is called.
  const outline =
    hasKind('parent') || hasKind('level') ? undefined : unread().find((one) => isOutline(cellsOf(one), one.name))
  if (outline !== undefined) add({ ...outline, meaning: { kind: 'level' } })
  // A unit must not be overlooked because its column has another name.
  for (const column of unread()) {
    const cells = cellsOf(column)
    if (!OF_OTHER.test(column.name) && cells.every(isKnownUnit) && cells.some(isCommonUnit))
      add({ ...column, meaning: unitOf(column) })
  }
  for (const column of foundByWords(unread(), cellsOf).filter(({ meaning }) => isUnit(meaning) || !has(meaning)))
    if (column.meaning.kind !== 'fact' || !has(column.meaning)) add(column)
  if (!hasKind('id'))
    throw new InvalidCompositionError([rowIssue(line, '', 'missing', compositionTableRefusals.noParent)])
  const isLevel = ({ meaning }: Column): boolean => hasKind('parent') && meaning.kind === 'level'
  const left = [...unread(), ...columns.filter(isLevel)].toSorted((a, b) => a.index - b.index)
  const kept = columns.filter((one) => !isLevel(one))
  return { ...(indented(kept, rows) ?? { columns: kept, rows }), unread: left.map(({ name }) => name) }
}

/** Refuses rows with cells that no column names: of a list of elements, whose sign divides cells, only the first would be read. */
function requireNamedCells(width: number, rows: readonly TableRecord[]): void {
  const issues = rows
    .filter(({ cells }) => cells.slice(width).some((cell) => textOf(cell) !== ''))
    .map(({ line }) => rowIssue(line, '', 'wrong-type', compositionTableRefusals.moreCells))
  if (issues.length > 0) throw new InvalidCompositionError(issues)
}

/** Columns and rows with the levels that names of parts, or what describes them, show by where they begin; null if none does. */
function indented(
  columns: readonly Column[],
  rows: readonly TableRecord[],
): { columns: readonly Column[]; rows: readonly TableRecord[] } | null {
  if (columns.some(({ meaning }) => meaning.kind === 'parent' || meaning.kind === 'level')) return null
  const ids = columns.filter(({ meaning }) => meaning.kind === 'id')
  const namesPart = ({ cells }: TableRecord): boolean => ids.some(({ index }) => textOf(cells[index]) !== '')
  for (const { meaning, name, index } of columns) {
    if (meaning.kind !== 'id' && !(meaning.kind === 'fact' && meaning.field.name === 'description')) continue
    const levels = levelsByIndent(rows.map((row) => (namesPart(row) ? String(row.cells[index] ?? '') : '')))
    if (levels === null) continue
    const read = withLevels(rows, index, levels)
    const level = { meaning: { kind: 'level' as const }, name, index: (read[0]?.cells.length ?? 1) - 1 }
    return { columns: [...columns, level], rows: read }
  }
  return null
}

/** Whether a share says that it is in percent: 0.5 alone can be a half. */
const isPercent = (cell: string): boolean => !/[1-9]/.test(cell) || /%|‰/.test(cell)

/** What words of lists of goods say of columns. One that only numbers the rows yields to one that names parts. */
function foundByWords(unread: readonly Named[], cellsOf: (column: Named) => readonly string[]): Column[] {
  const found = unread.flatMap(({ names, ...column }): Column[] => {
    const [meaning] = names.flatMap((name) => meaningByWords(name) ?? [])
    if (meaning === undefined) return []
    if (meaning.kind !== 'unit') return [{ ...column, meaning }]
    return OF_OTHER.test(column.name) ? [] : [{ ...column, meaning: unitOf(column) }]
  })
  const ids = found.filter(({ meaning }) => meaning.kind === 'id')
  const naming = ids.filter((one) => !cellsOf({ ...one, names: [] }).every((text) => /^\d{1,4}$/.test(text)))
  if (naming.length > 1) return found
  const [id = ids[0]] = naming
  return found.filter((one) => one.meaning.kind !== 'id' || one === id)
}

/** Two columns of units may stand beside each other: 100 in one, and KG in the other. */
const isUnit = ({ kind }: ColumnMeaning): boolean => kind === 'unit' || kind === 'per'
const unitOf = ({ name }: { name: string }): ColumnMeaning => ({ kind: OF_PRICE.test(name) ? 'per' : 'unit' })
const OF_PRICE = /pri[cx]|prei|cost|kosten|cen|价|価/i
/** Units of other amounts. */
const OF_OTHER = /weight|gewicht|mass|length|länge|volume|重|长|長/i
