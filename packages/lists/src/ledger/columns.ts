import { openIntake, readTable, readTyped, type TableRecord } from 'ytterby/lists'

/**
 * The names under which a system exports a field, beside our own. Capitals, spaces and signs do not matter. A column whose name begins
 * with a wave here yields to one that says the field more surely, and one with two waves to that with one.
 */
export type ColumnNames = Readonly<Record<string, readonly string[]>>

/** Names of a column, written with strokes between them. */
export const split = (names: string): string[] => names.split('|')

/** A column that is read: its field, its position and its title. */
export type Column = {
  readonly field: string
  readonly at: number
  readonly title: string
  /** How much less surely its name says what it is than others of its field do; 0 if left out. */
  readonly weakness?: number
}

/** The columns of a table that are read, and those that are read by words that are not ours. */
export type FoundColumns = { readonly columns: readonly Column[]; readonly byWords: readonly Column[] }

/** Two columns that say the same, and a line on which they differ. */
export type Difference = { readonly field: string; readonly columns: readonly [string, string]; readonly line: number }

/** What shows the field of a column for which there is no name: its title, if one is stated, and each of its cells. */
export type ColumnSign = {
  readonly field: string
  readonly title?: RegExp
  /** What a title says that is about something else. */
  readonly not?: RegExp
  readonly cell: (text: string) => boolean
}

type NamedField = { readonly field: string; readonly weakness: number }

/** The fields by the plain names of their columns, and how surely a name says its field. Our own count first where they stand without spaces. */
export const namedFields = (names: ColumnNames): ReadonlyMap<string, NamedField> => {
  const all = Object.entries(names).flatMap(([field, more]) =>
    [field, ...more].map((name) => [name, { field, weakness: name.lastIndexOf('~') + 1 }] as const),
  )
  return new Map([
    ...all.filter(([, { field }]) => NUMBERED.has(field)).map(([name, one]) => [unnumbered(name), one] as const),
    ...all.map(([name, one]) => [plain(name), one] as const),
    ...all.filter(([name, { field }]) => name === field).map(([name, one]) => [ownName(name), one] as const),
  ])
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** One of our own names, whatever its capitals and strokes: `valid_until` is ours, “Valid until” is printed. */
const ownName = (name: string): string => `=${plain(name)}`

/** Fields that are numbers of documents: “Order”, “Order no.” and “OrderID” say the same. */
const NUMBERED: ReadonlySet<string> = new Set(['id', 'document', 'line'])
const unnumbered = (name: string): string =>
  plain(name.replace(/^n[°ºo]\s|\sn[.°º]$/i, '')).replace(
    /(?<=.)s?(?:number|num|nummer|nr|no|g?id|ref|[编編番]?[号號]码?|번호)$/,
    '',
  )

/** Whether a text is written like a day. */
export const isDayLike = (text: string): boolean =>
  /^(?:\d{5}|\d+\D+\d|\p{L}{3,9}\.? \d)/u.test(text) && readTyped('asOf', text).kind !== 'nothing'

/** What a title says beside the name: that a column is an own one of its system, or holds kilograms. */
const BESIDE_NAME = /_c$|\s*[([（【](?:kgs?|公斤|千克|キロ)[)\]）】]$/i

function fieldOf(title: string, names: Names): NamedField | undefined {
  const bare = title.replace(BESIDE_NAME, '')
  const known = (/\s/.test(bare) ? undefined : names.get(ownName(bare))) ?? names.get(plain(bare))
  if (known !== undefined) return known
  const numbered = names.get(unnumbered(title))
  if (numbered !== undefined && NUMBERED.has(numbered.field)) return numbered
  const party = names.get(plain(bare.replace(/(?<=\p{L})[\s_]*name$/iu, '')))
  if (party !== undefined && PARTIES.has(party.field)) return party
  // “Consignee / End user” says one thing in two ways.
  const [first, ...others] = title.split('/').map((part) => (part === title ? undefined : fieldOf(part.trim(), names)))
  return others.length > 0 && others.every((other) => other?.field === first?.field) ? first : undefined
}

type Names = ReturnType<typeof namedFields>

/** The first record that names two columns; else the one that reads most like a header. A second row of it says what its cells divide. */
export function headerOf(records: readonly TableRecord[], names: Names): TableRecord | undefined {
  const known = ({ cells }: TableRecord): number =>
    cells.filter((cell) => fieldOf(String(cell ?? ''), names) !== undefined).length
  const { headerLines, others } = sortedList(records)
  const line = headerLines.at(-1)
  const header =
    records.find((record) => known(record) >= 2) ?? records.find((record) => record.line === line) ?? records[0]
  const second = records[records.findIndex((record) => record === header) + 1]
  if (header === undefined || second === undefined) return header
  return others.some((one) => one.line === second.line && one.why.endsWith('-header'))
    ? { line: second.line, cells: second.cells.map((cell, at) => underneath(header.cells[at] ?? '', cell ?? '')) }
    : header
}

/** “Quantity (kg)” above “Approved” is “Approved Quantity (kg)”. */
const underneath = (above: string | number, below: string | number): string | number =>
  above === below || below === '' ? above : `${below} ${above}`

/** What a column of statuses is called. */
export const STATUS =
  /(?<!\p{L})(?:stat(?:us|ut|o|e)|stand|lage|estado|état)(?!\p{L})|situa\p{L}*|zustand|状|ステータス|상태/iu

/** Whether a text is the name of a firm, by its legal form. */
const isFirm = (text: string): boolean =>
  /[\s.,](?:AB|AG|A\/S|ApS|AS|ASA|B\.?V\.?|Co|Corp(?:oration)?|d\.o\.o|GmbH|Inc(?:orporated)?|K\.?K|Kft|KG|Limited|LLC|Ltd|N\.?V|Nyrt|Oyj?|PLC|Pty|S\.?[aA]\.?|SARL|SAS|SE|S\.?p\.?A\.?|S\.?r\.?l\.?|Sp\. z o\.o|Zrt)\.?$|公司$|株式会社|㈜|주식회사/iu.test(
    text,
  )
/** A column of firms whose title says no more than that they are names. */
export const FIRMS = {
  title: /^(?:(?:bp|partner|party|firmen|company) ?)?(?:name|bezeichnung|名称|名稱)(?: ?1)?$/iu,
  cell: isFirm,
}

/** A column of quantities of a line: not of a piece or a box, and not what was used of it, is left, or was asked for. */
export const QUANTITY = {
  field: 'quantityKg',
  title: /quant|qty|menge|数量|수량/iu,
  not: /\b(?:per|pack|unit|used|open|left|delivered)\b|\bmin|remain|balance|cancel|reject|return|stock|appl|request|invoi|sample|decrement|depreciat|consum|package|box|carton|einheit|\/|[已剩余残箱件]|申[请請]|[单單単단][位위]/iu,
  cell: (text) => readTyped('quantityKg', text).kind !== 'nothing',
} satisfies ColumnSign

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
  /** The fields that may also be found by other words, by the names under which `ytterby intake` knows them. */
  readonly others?: ReadonlyMap<string, string>
  /** What a title of those says that is about something else. */
  readonly not?: RegExp
  readonly signs?: readonly ColumnSign[]
}

/**
 * The columns that are read: by our names and those of trade systems, else by the words of lists of goods. A column of kilograms (Net
 * weight (kg), 净重KG) comes before one that counts pieces or says no unit, and a column of units is never overlooked.
 *
 * @param records the header, and what stands below it.
 * @param rows what stands below it without totals and notes.
 */
export function columnsIn(records: readonly TableRecord[], rows: readonly TableRecord[], layout: Layout): FoundColumns {
  const titles = (records[0]?.cells ?? []).map((cell) => String(cell ?? '').trim())
  const named = titles.flatMap((title, at): Column[] => {
    const found = fieldOf(title, layout.names)
    return found === undefined || (PARTIES.has(found.field) && isNumbers(textsIn(rows, at)))
      ? []
      : [{ ...found, at, title }]
  })
  const surest = named.filter(
    ({ field, weakness = 0 }) => !named.some((other) => other.field === field && (other.weakness ?? 0) < weakness),
  )
  const signed = signedColumns(titles, rows, { named: surest, signs: layout.signs ?? [] })
  const bySigns = signed.filter(({ field, at }) => !named.some((one) => one.at === at && one.field === field))
  const strong = [...surest.filter(({ field }) => !signed.some((one) => one.field === field)), ...signed]
  if (!layout.hasQuantity || named.length === titles.length) return { columns: strong, byWords: bySigns }
  const { columns, conventions, units } = openIntake(records.slice(0, LOOKED_AT)).list
  const isFree = (at: number): boolean => ![...named, ...signed].some((one) => one.at === at)
  const found = columns
    .filter(({ column, confidence }) => isFree(column) && confidence !== 'ask')
    .map(({ column, field, confidence }) => ({ field, at: column, title: titles[column] ?? '', confidence }))
  const weight = found.find(
    ({ field, at, title }) =>
      field === 'quantityKg' &&
      (conventions[at]?.unit ?? KILOGRAM) === KILOGRAM &&
      !(QUANTITY.title.test(title) && (QUANTITY.not.test(title) || isInOtherUnit(title))),
  )
  // Beside an only quantity, the unit that the table names is its own.
  const isOnly = OF_LINE.test(weight?.title ?? '') && !strong.some(({ field }) => field === 'quantityKg')
  const unitAt = weight === undefined ? null : (units[weight.at] ?? null)
  const isOwn = unitAt !== null && (isFree(unitAt) || isOnly)
  const unit = isOwn ? [{ field: 'unit', at: unitAt, title: titles[unitAt] ?? '' }] : []
  const saysUnit = weight !== undefined && (isOwn || conventions[weight.at]?.unit === KILOGRAM)
  const isWeight = saysUnit && replaces(weight.title, strong, records)
  const kept = isWeight ? strong.filter(({ field }) => field !== 'quantityKg' && field !== 'unit') : strong
  // Where goods have a consignee of their own, who buys them need not be who uses them.
  const hasConsignee = columns.some(({ field }) => field === 'consignees.0.name')
  const others = found.flatMap(({ field: name, confidence, ...column }) => {
    const field = layout.others?.get(name)
    return field === undefined ||
      kept.some((one) => one.field === field && (one.weakness ?? 0) === 0) ||
      confidence !== 'certain' ||
      layout.not?.test(column.title) === true ||
      (name === 'endUser.name' && hasConsignee && !NAMES_USER.test(column.title))
      ? []
      : [{ field, ...column }]
  })
  const sure = kept.filter(({ field }) => !others.some((one) => one.field === field))
  const all = [...sure, ...(isWeight ? [weight, ...unit] : []), ...others]
  return { columns: [...all, ...overlookedUnit(all, titles, rows)], byWords: [...bySigns, ...others] }
}

/** A title that says who uses goods in the end, and not only who buys them. */
const NAMES_USER = /(?<!\p{L})end|final|最[终終]/iu

/** The texts of a column where it states any. */
export const textsIn = (rows: readonly TableRecord[], at: number): string[] =>
  rows.flatMap(({ cells }) => {
    const text = String(cells[at] ?? '').trim()
    return text === '' ? [] : [text]
  })

/** Fields that name a party, which a number of its account does not. */
const PARTIES: ReadonlySet<string> = new Set([
  'endUsers',
  'endUser.name',
  'consignees.0.name',
  'customer',
  'holder',
  'importer',
])
const isNumbers = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => /^[A-Z]{0,4}-?\d+$/i.test(text))

/** The words of a title, also of “ShipQty” and “ship_qty”. */
const wordsOf = (title: string): string => title.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ')

/** The columns whose field their cells or their titles show. A sign in the cells alone is surer than a weak name. */
function signedColumns(
  titles: readonly string[],
  rows: readonly TableRecord[],
  { named, signs }: { named: readonly Column[]; signs: readonly ColumnSign[] },
): Column[] {
  const found: Column[] = []
  for (const { field, title, not, cell } of signs) {
    const isSurer = ({ weakness = 0 }: Column): boolean => weakness < (title === undefined ? 1 : 2)
    if (named.some((one) => one.field === field && isSurer(one))) continue
    if (found.some((one) => one.field === field)) continue
    const fitting = titles.flatMap((own, at) => {
      if ([...named, ...found].some((one) => one.at === at && one.field !== field)) return []
      if (title?.test(wordsOf(own)) === false || not?.test(wordsOf(own)) === true) return []
      if (WEIGHTS.has(field) && isInOtherUnit(wordsOf(own))) return []
      const texts = textsIn(rows.slice(0, LOOKED_AT), at)
      return texts.length > 0 && texts.every(cell) ? [{ field, at, title: own }] : []
    })
    found.push(...fitting)
  }
  return found
}

/** Columns that hold nothing but units, whatever they are called, where no other one says the unit of a quantity. */
function overlookedUnit(named: readonly Column[], titles: readonly string[], rows: readonly TableRecord[]): Column[] {
  const quantity = named.find(({ field }) => field === 'quantityKg')
  if (quantity === undefined) return []
  const found = signedColumns(titles, rows, { named, signs: [{ field: 'unit', cell: isUnit }] })
  // Beside kilograms, a unit of pieces says something else, and tonnes do not.
  return IS_KILOGRAMS.test(quantity.title)
    ? found.filter(({ at }) => {
        const units = textsIn(rows, at)
        return units.every(isMass) && !units.every(isKilogram)
      })
    : found
}

const WEIGHTS: ReadonlySet<string> = new Set(['quantityKg', 'usedKg'])

/** Whether a title of quantities states a unit that is not the kilogram, or something in brackets that need not be one. */
const isInOtherUnit = (title: string): boolean =>
  [...title.matchAll(/[([（【]([^)\]）】]*)/g)].some(([, own = '']) => !isKilogram(own)) ||
  title
    .split(/[^\p{L}]+|quantity|qty|menge|数量|수량/iu)
    .some((word) => isUnit(word) && !isKilogram(word) && !/^to$/i.test(word))
const isKilogram = (text: string): boolean => {
  const read = readTyped('quantityKg', `1 ${text}`)
  return read.kind === 'value' && Number(read.value) === 1
}

/** Whether a text is a unit of mass, or of something that is counted. */
function isUnit(text: string): boolean {
  const read = readTyped('quantityKg', `1 ${text}`)
  return !/\d/.test(text) && (read.kind === 'value' || (read.kind === 'ask' && /notMass|whichTon/.test(read.why.id)))
}

/** Whether a text is a unit of mass. */
const isMass = (text: string): boolean => !/\d/.test(text) && readTyped('quantityKg', `1 ${text}`).kind === 'value'

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
