import { isRecord } from './is-record.ts'

/**
 * Records stored by column: similar values stand next to each other, so they compress better and parse faster. `$` marks such a
 * table; a cell of 0 means that the record has no such field. Lists of records in a column are concatenated; each cell then
 * holds the length of its list.
 */
type Columns = { readonly $: Readonly<Record<string, readonly unknown[] | Lists>> }
type Lists = { readonly cells: readonly unknown[]; readonly all: unknown }
type Plain = Record<string, unknown>

const MISSING = 0
/** Fewer records are not worth a table. */
const FEWEST_RECORDS = 3

/** Converts every list of records in plain data to columns. */
export function toColumns(value: unknown): unknown {
  if (value === MISSING) throw new RangeError('A value of 0 would be read as a field that is left out')
  if (Array.isArray(value)) {
    if (value.length < FEWEST_RECORDS || !value.every(isRecord)) return value.map(toColumns)
    const names = new Set(value.flatMap((record) => Object.keys(record)))
    // Columns would not say how many records there are without a field.
    if (names.size === 0) return value
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
    value === undefined ? MISSING : isList(value) && all.length >= FEWEST_RECORDS ? value.length : toColumns(value),
  )
  return all.length < FEWEST_RECORDS ? cells : { cells, all: toColumns(all) }
}

/** Reverses `toColumns`. Fields of records are in the order of the columns. */
export function fromColumns(value: unknown): unknown {
  if (Array.isArray(value)) return listFrom(value)
  if (!isRecord(value)) return value
  if (isColumns(value)) return recordsFrom(value)
  const record: Plain = {}
  for (const name in value) record[name] = fromColumns(value[name])
  return record
}

/** Runs before the JIT has compiled anything, and most cells are plain values: a call for each would double the time. */
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
      if (cells[at] !== MISSING) record[name] = cells[at]
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
    if (typeof cell !== 'number' || cell === MISSING) continue
    end += cell
    cells[at] = all.slice(end - cell, end)
  }
  return cells
}

const isColumns = (value: object): value is Columns => '$' in value

const mapMembers = (record: Plain, by: (value: unknown) => unknown): Plain =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, by(value)]))

/** Whether a value is a non-empty list of records. */
const isList = (value: unknown): value is Plain[] => Array.isArray(value) && value.length > 0 && value.every(isRecord)
