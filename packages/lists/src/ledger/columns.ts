import { openIntake, readTable, readTyped, type TableRecord } from 'ytterby/lists'

/**
 * The names under which a system exports a field, beside our own. Capitals, spaces and signs do not matter. A column whose name begins
 * with a wave here yields to one that says the field more surely.
 */
export type ColumnNames = Readonly<Record<string, readonly string[]>>

/** Names of a column, written with strokes between them. */
export const split = (names: string): string[] => names.split('|')

/** A column that is read: its field, its position and its title. */
export type Column = { readonly field: string; readonly at: number; readonly title: string }

/** The columns of a table that are read, and those that are read by words that are not ours. */
export type FoundColumns = { readonly columns: readonly Column[]; readonly byWords: readonly Column[] }

/** Two columns that say the same, and a line on which they differ. */
export type Difference = { readonly field: string; readonly columns: readonly [string, string]; readonly line: number }

/** A name that says less surely what a column is than the others of its field: it yields to them. */
const WEAK = /^~/

/** The fields by the plain names of their columns, and how surely a name says its field. */
export const namedFields = (names: ColumnNames): ReadonlyMap<string, { field: string; isWeak: boolean }> =>
  new Map(
    Object.entries(names).flatMap(([field, more]) =>
      [field, ...more].map((name) => [plain(name), { field, isWeak: WEAK.test(name) }] as const),
    ),
  )

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

type Names = ReturnType<typeof namedFields>

/** The first record that names two columns; else the one that reads most like a header. */
export function headerOf(records: readonly TableRecord[], names: Names): TableRecord | undefined {
  const known = ({ cells }: TableRecord): number => cells.filter((cell) => names.has(plain(String(cell ?? '')))).length
  const line = sortedList(records).headerLines.at(-1)
  return records.find((record) => known(record) >= 2) ?? records.find((record) => record.line === line) ?? records[0]
}

/** Where `ytterby intake` finds the header, and which records are no goods. */
export function sortedList(records: readonly TableRecord[]): ReturnType<typeof readTable> {
  const known = SORTED.get(records) ?? readTable(records)
  SORTED.set(records, known)
  return known
}
const SORTED = new WeakMap<readonly TableRecord[], ReturnType<typeof readTable>>()

/** Records that show what a column is. */
const LOOKED_AT = 200
/** How an intake writes the unit of a column of kilograms. */
const KILOGRAM = '1'
/** Our own name of the column: nothing else can be meant. */
const IN_KILOGRAMS = 'quantitykg'
/** A weight of the whole line, and not of a piece or a box. */
const OF_LINE = /net|total|gesamt|净|淨|正味|순|总|總|合計|합계/iu

type Layout = {
  readonly names: Names
  readonly hasQuantity: boolean
  /** The fields that may also be found by other words, as `ytterby intake` knows them. */
  readonly others: ReadonlySet<string>
}

/**
 * The columns that are read: by our names and those of trade systems, else by the words of lists of goods. A column of kilograms (Net
 * weight (kg), 净重KG) comes before one that counts pieces or says no unit, and a column of units is never overlooked.
 *
 * @param records the header, and what stands below it.
 */
export function columnsIn(records: readonly TableRecord[], layout: Layout): FoundColumns {
  const titles = (records[0]?.cells ?? []).map((cell) => String(cell ?? '').trim())
  const named = titles.flatMap((title, at): (Column & { isWeak: boolean })[] => {
    const found = layout.names.get(plain(title))
    return found === undefined ? [] : [{ ...found, at, title }]
  })
  const strong = named.filter(
    ({ field, isWeak }) => !isWeak || !named.some((other) => other.field === field && !other.isWeak),
  )
  if (!layout.hasQuantity || named.length === titles.length) return { columns: strong, byWords: [] }
  const { columns, conventions, units } = openIntake(records.slice(0, LOOKED_AT)).list
  const isFree = (at: number): boolean => !named.some((one) => one.at === at)
  const found = columns
    .filter(({ column, confidence }) => isFree(column) && confidence !== 'ask')
    .map(({ column, field, confidence }) => ({ field, at: column, title: titles[column] ?? '', confidence }))
  const weight = found.find(
    ({ field, at }) => field === 'quantityKg' && (conventions[at]?.unit ?? KILOGRAM) === KILOGRAM,
  )
  const unitAt = weight === undefined ? null : (units[weight.at] ?? null)
  const unit = unitAt !== null && isFree(unitAt) ? [{ field: 'unit', at: unitAt, title: titles[unitAt] ?? '' }] : []
  const saysUnit = weight !== undefined && (unit.length > 0 || conventions[weight.at]?.unit === KILOGRAM)
  const isWeight = saysUnit && replaces(weight.title, strong, records)
  const kept = isWeight ? strong.filter(({ field }) => field !== 'quantityKg' && field !== 'unit') : strong
  // Where goods have a consignee of their own, who buys them need not be who uses them.
  const hasConsignee = columns.some(({ field }) => field === 'consignees.0.name')
  const byWords = found.filter(
    ({ field, confidence }) =>
      !kept.some((one) => one.field === field && !one.isWeak) &&
      layout.others.has(field) &&
      confidence === 'certain' &&
      !(field === 'endUser.name' && hasConsignee),
  )
  const sure = kept.filter(({ field }) => !byWords.some((one) => one.field === field))
  const all = [...sure, ...(isWeight ? [weight, ...unit] : []), ...byWords]
  return { columns: [...all, ...overlookedUnit(all, titles, records)], byWords }
}

/** A column that holds nothing but units, whatever it is called, where no other one says the unit of a quantity. */
function overlookedUnit(read: readonly Column[], titles: readonly string[], records: readonly TableRecord[]): Column[] {
  const quantity = read.find(({ field }) => field === 'quantityKg')
  if (quantity === undefined || read.some(({ field }) => field === 'unit') || IS_KILOGRAMS.test(quantity.title))
    return []
  const looked = records.slice(1, LOOKED_AT)
  const at = titles.findIndex((_, column) => {
    const cells = looked.map(({ cells: own }) => String(own[column] ?? '').trim()).filter((text) => text !== '')
    return !read.some((one) => one.at === column) && cells.length > 0 && cells.every(isUnit)
  })
  return at === -1 ? [] : [{ field: 'unit', at, title: titles[at] ?? '' }]
}

/** Whether a text is a unit of mass, or of something that is counted. */
function isUnit(text: string): boolean {
  const read = readTyped('quantityKg', `1 ${text}`)
  return !/\d/.test(text) && (read.kind === 'value' || (read.kind === 'ask' && read.why.id === 'notMass'))
}

/** Whether a column of kilograms says more than the quantity that a table names: its unit, where that one has none or counts pieces. */
function replaces(title: string, named: readonly Column[], records: readonly TableRecord[]): boolean {
  const quantity = named.find(({ field }) => field === 'quantityKg')
  if (quantity === undefined) return true
  if (plain(quantity.title) === IN_KILOGRAMS || !OF_LINE.test(title)) return false
  const unit = named.find(({ field }) => field === 'unit')
  const units = unit === undefined ? [] : records.slice(1).map(({ cells }) => String(cells[unit.at] ?? ''))
  return units.every(
    (written) => readTyped('quantityKg', `1 ${written}`.trim()).kind !== 'value' || written.trim() === '',
  )
}

/** Two columns of one field whose cells differ in a row. */
export function differenceIn(columns: readonly Column[], records: readonly TableRecord[]): Difference | null {
  const textOf = ({ cells }: TableRecord, { at }: Column): string => String(cells[at] ?? '').trim()
  for (const [index, one] of columns.entries())
    for (const other of columns.slice(index + 1)) {
      if (other.field !== one.field) continue
      const row = records.find((record) => !isSame(textOf(record, one), textOf(record, other)))
      if (row !== undefined) return { field: one.field, columns: [one.title, other.title], line: row.line }
    }
  return null
}

/** Whether two cells say the same: 5, 5.00 and 5,0 do; 5,000 can be another number. */
const isSame = (a: string, b: string): boolean => a.replace(NOUGHTS, '') === b.replace(NOUGHTS, '')
const NOUGHTS = /(?<=\d)[.,]0{1,2}$/

/** The title of a column of quantities where neither it nor another one says their unit. */
export function unitless(columns: readonly Column[]): string | null {
  const quantity = columns.find(({ field }) => field === 'quantityKg')
  if (quantity === undefined || columns.some(({ field }) => field === 'unit')) return null
  return IS_KILOGRAMS.test(quantity.title) ? null : quantity.title
}
const IS_KILOGRAMS = /kg|公斤|千克|キロ|kilo/iu
