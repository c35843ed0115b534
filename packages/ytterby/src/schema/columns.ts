import { isRecord } from './is-record.ts'

/**
 * Records written column by column: what stands below one another is alike, so it packs smaller and is read faster.
 * `$` marks them; a cell of 0 stands for a field that the record leaves out. Lists of records in one column are written as
 * one list, and their cells hold how many of it are theirs.
 */
type Columns = { readonly $: Readonly<Record<string, readonly unknown[] | Lists>> }
type Lists = { readonly cells: readonly unknown[]; readonly all: unknown }
type Plain = Record<string, unknown>

const LEFT_OUT = 0
/** Fewer records are not worth it. */
const FEWEST = 3

/** Writes every list of records in a value of plain data by its columns. */
export function toColumns(value: unknown): unknown {
  if (value === LEFT_OUT) throw new RangeError('A value of 0 would be read as a field that is left out')
  if (Array.isArray(value)) {
    if (value.length < FEWEST || !value.every(isRecord)) return value.map(toColumns)
    const names = new Set(value.flatMap((record) => Object.keys(record)))
    return {
      $: Object.fromEntries([...names].map((name) => [name, toColumn(value, name)])),
    } satisfies Columns
  }
  return isRecord(value) ? mapMembers(value, toColumns) : value
}

function toColumn(records: readonly Plain[], name: string): readonly unknown[] | Lists {
  const values = records.map((record) => record[name])
  const all = values.filter(isList).flat()
  const cells = values.map((value) =>
    value === undefined ? LEFT_OUT : isList(value) && all.length >= FEWEST ? value.length : toColumns(value),
  )
  return all.length < FEWEST ? cells : { cells, all: toColumns(all) }
}

/** Reads what `toColumns` wrote. Fields of records stand in the order of the columns. */
export function fromColumns(value: unknown): unknown {
  if (Array.isArray(value)) return listFrom(value)
  if (!isRecord(value)) return value
  if (isColumns(value)) return recordsFrom(value)
  const record: Plain = {}
  for (const name in value) record[name] = fromColumns(value[name])
  return record
}

/** Nothing is compiled yet where the law is read, and most cells are plain: a call for each would take as long as all the rest. */
function listFrom(values: readonly unknown[]): unknown[] {
  const list: unknown[] = []
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]
    list.push(typeof value === 'object' ? fromColumns(value) : value)
  }
  return list
}

function recordsFrom({ $: columns }: Columns): Plain[] {
  const records: Plain[] = []
  for (const name in columns) {
    const cells = cellsOf(columns[name] ?? [])
    for (let at = 0; at < cells.length; at += 1) {
      const record = (records[at] ??= {})
      if (cells[at] !== LEFT_OUT) record[name] = cells[at]
    }
  }
  return records
}

function cellsOf(column: readonly unknown[] | Lists): unknown[] {
  if (!('all' in column)) return listFrom(column)
  const all = fromColumns(column.all)
  const cells = listFrom(column.cells)
  if (!Array.isArray(all)) return cells
  let end = 0
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]
    if (typeof cell !== 'number' || cell === LEFT_OUT) continue
    end += cell
    cells[at] = all.slice(end - cell, end)
  }
  return cells
}

const isColumns = (value: object): value is Columns => '$' in value

const mapMembers = (record: Plain, by: (value: unknown) => unknown): Plain =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, by(value)]))

/** A list of records that has some. */
const isList = (value: unknown): value is Plain[] => Array.isArray(value) && value.length > 0 && value.every(isRecord)
