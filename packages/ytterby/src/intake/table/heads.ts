import { isDayLike } from './column-cells.ts'
import { isBlank, textOf, type TableRecord } from './cell.ts'
import type { ColumnField } from './column-fields.ts'
import type { Survey } from './survey-columns.ts'

/** Columns that a list may fill only in the head of each document, and those of the numbers of its documents. */
export type HeadColumns = {
  readonly filled: readonly number[]
  readonly numbers: readonly number[]
  /** Whether the column of numbers was recognised by its cells alone: no word in its name says so. */
  readonly isGuess?: boolean
}

/** A record that states something of its document: its number as it is written, and a cell for each column that is filled. */
export type Head = { readonly line: number; readonly number: string; readonly cells: readonly string[] }

/** What some records show of heads. */
export type HeadsSeen = {
  /** In the order of their lines; null where there are more than are kept. */
  readonly heads: readonly Head[] | null
  /** How many goods leave each of the columns empty. */
  readonly blanks: readonly number[]
}

/** What the heads of a list state for the lines below them. */
export type Heads = HeadColumns & {
  /** Each with what it and those before it state of the same document. */
  readonly heads: readonly Head[]
  /** Of each column, whether nothing else can be meant: each document has a number, and states the column once. */
  readonly isSure: readonly boolean[]
}

/** Facts that a document states once for all of its lines. */
const OF_DOCUMENT: ReadonlySet<ColumnField> = new Set([
  'endUser.name',
  'importer.name',
  'consignees.0.name',
  'destination',
  'exportedFrom',
  'endUse.kind',
  'asOf',
])
const OF_GOODS: ReadonlySet<ColumnField> = new Set([
  'product.description',
  'product.commodityCode',
  'product.grade',
  'quantityKg',
  'origin',
])

/** Names of numbers of documents, and of numbers of their lines. */
const DOCUMENT =
  /doc|order|invoice|delivery|ship(?:ment|per)|\b(?:so|po|bl|b\/l|dn|inv|awb)\b|beleg|auftrag|rechnung|liefer|bestell|commande|facture|livraison|pedido|factura|albar|remis|ordine|fattura|\bddt\b|zam[oó]w|\bwz\b|faktur|dokument|doklad|dodac|objedn|sipari[sş]|fatura|irsaliye|накладн|заказ|документ|счет|номер|order|pakbon|tilaus|rendel|számla|bizonylat|单号|單號|单据|單據|订单|訂單|发票|發票|合同|伝票|受注|注文|番号|주문|전표|송장|đơn|phiếu|hóa đơn/iu
const OF_LINE =
  /line|item|pos\b|\bpos|zeile|ligne|línea|riga|poz|řád|sat[ıi]r|строк|regel|rivi|行|项|項|明细|明細|항번/iu

const MOST_HEADS = 50_000
const LEAST_WITH_DIGITS = 0.8

/** The columns of a list that may be filled in heads alone, by its sampled goods; null where it has none. */
export function headColumns(
  { columns }: Survey,
  header: readonly string[],
  samples: readonly TableRecord[],
): HeadColumns | null {
  const cellsOf = (column: number): string[] => samples.map(({ cells }) => textOf(cells[column]))
  const own = columns.filter(({ column }) => column < header.length)
  const filled = own.filter(({ field, column }) => {
    const stated = OF_DOCUMENT.has(field) ? cellsOf(column).filter((cell) => cell !== '').length : 0
    return stated > 0 && stated < samples.length
  })
  if (filled.length === 0) return null
  const stating = own.filter(({ field }) => OF_DOCUMENT.has(field)).map(({ column }) => cellsOf(column))
  /** Whether a column, whatever its name, is filled in the heads alone. */
  const isOnHeads = (cells: readonly string[]): boolean =>
    cells.some((cell) => cell === '') &&
    stating.every((column) => column.every((cell, at) => cell === '' || cells[at] !== ''))
  /** Whether a column, whatever its name, repeats what it says above wherever all others of the document are empty. */
  const isRepeatedBelow = (cells: readonly string[]): boolean => {
    const empty = cells.flatMap((_, at) => (stating.every((column) => column[at] === '') ? [at] : []))
    return empty.length > 0 && empty.every((at) => cells[at] !== '' && cells[at] === cells[at - 1])
  }
  const numbers = own.filter(({ field, column, header: name }) => {
    if ((field !== 'ignore' && field !== 'id') || OF_LINE.test(name)) return false
    const cells = cellsOf(column)
    const stated = cells.filter((cell) => cell !== '')
    const isNumber =
      stated.filter((cell) => /\d/.test(cell) && !isDayLike(cell)).length > stated.length * LEAST_WITH_DIGITS
    if (!isNumber) return false
    const distinct = new Set(stated).size
    if (DOCUMENT.test(name)) return distinct < samples.length
    return distinct === stated.length ? isOnHeads(cells) : isRepeatedBelow(cells)
  })
  const places = (some: typeof own): number[] => some.map(({ column }) => column)
  if (numbers.length === 0 && filled.length === 1) return null
  const isGuess = numbers.every(({ header: name }) => !DOCUMENT.test(name))
  return { filled: places(filled), numbers: places(numbers), ...(isGuess ? { isGuess } : {}) }
}

/**
 * The heads among some records of a list.
 *
 * @param goods of the records; what stands between them may head a document as well.
 */
export function headsSeen(
  records: readonly TableRecord[],
  goods: readonly TableRecord[],
  columns: HeadColumns,
): HeadsSeen {
  return {
    heads: newHeads(records.map((record) => headOf(record, columns))),
    blanks: columns.filled.map((column) => goods.filter(({ cells }) => isBlank(cells[column])).length),
  }
}

const headOf = ({ line, cells }: TableRecord, { filled, numbers }: HeadColumns): Head => ({
  line,
  number: numbers.some((column) => !isBlank(cells[column]))
    ? numbers.map((column) => textOf(cells[column])).join('\n')
    : '',
  cells: filled.map((column) => textOf(cells[column])),
})

/** What two parts of a list show that follow each other. */
export const joinHeads = (a: HeadsSeen, b: HeadsSeen): HeadsSeen => ({
  heads: a.heads === null || b.heads === null ? null : newHeads([...a.heads, ...b.heads]),
  blanks: a.blanks.map((count, at) => count + (b.blanks[at] ?? 0)),
})

/** Heads without those that state nothing new. */
function newHeads(all: readonly Head[]): Head[] | null {
  const heads: Head[] = []
  let number = ''
  for (const head of all) {
    const isStated = head.cells.some((cell) => cell !== '')
    if (!isStated && (head.number === '' || head.number === number)) continue
    heads.push(head)
    ;({ number } = head)
  }
  return heads.length > MOST_HEADS ? null : heads
}

/**
 * What the heads of a list state; null where they show no documents. A list that fills a column in most lines of its documents
 * lacks it in the others: what these mean, nothing shows.
 */
export function headsOf(columns: HeadColumns, { heads: seen, blanks }: HeadsSeen): Heads | null {
  if (seen === null || seen.length === 0) return null
  const hasNumbers = columns.numbers.length > 0
  if (!hasNumbers && seen.some(({ cells }) => cells.includes(''))) return null
  const repeats = columns.filled.map(() => 0)
  const isTwice = columns.filled.map(() => false)
  const heads: Head[] = []
  for (const head of seen) {
    const before = heads.at(-1)
    const isSame = before !== undefined && head.number !== '' && before.number === head.number
    heads.push(isSame ? { ...head, cells: head.cells.map((cell, at) => cell || (before.cells[at] ?? '')) } : head)
    if (!isSame) continue
    for (const [at, cell] of head.cells.entries()) {
      if (cell === '' || before.cells[at] === '') continue
      repeats[at] = (repeats[at] ?? 0) + 1
      if (before.cells[at] !== cell) isTwice[at] = true
    }
  }
  const states = (at: number): boolean => (blanks[at] ?? 0) >= (hasNumbers ? (repeats[at] ?? 0) : seen.length / 2)
  const kept = [...columns.filled.keys()].filter((at) => blanks[at] !== 0 && states(at))
  if (kept.length === 0) return null
  return {
    filled: kept.flatMap((at) => columns.filled[at] ?? []),
    numbers: columns.numbers,
    heads: heads.map((head) => ({ ...head, cells: kept.map((at) => head.cells[at] ?? '') })),
    isSure: kept.map((at) => hasNumbers && columns.isGuess !== true && isTwice[at] === false && repeats[at] === 0),
  }
}

/** A record with what the head of its document states, and the columns that were filled so. */
export function belowHead(record: TableRecord, heads: Heads): TableRecord {
  const { numbers, filled } = heads
  const head = headAt(heads.heads, record.line)
  if (head === null || (head.line === record.line && filled.every((column) => !isBlank(record.cells[column]))))
    return record
  const own = headOf(record, { numbers, filled })
  // A line of its own document, or of none, has nothing above it.
  if (own.number !== '' && own.number !== head.number) return record
  const above = filled.filter((column, at) => isBlank(record.cells[column]) && head.cells[at] !== '')
  if (above.length === 0) return record
  const cells = [...record.cells]
  for (const column of above) cells[column] = head.cells[filled.indexOf(column)] ?? null
  return { ...record, cells, above }
}

/** The last head that stands on the line or above it. */
function headAt(heads: readonly Head[], line: number): Head | null {
  let [from, to] = [0, heads.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((heads[middle]?.line ?? 0) <= line) from = middle + 1
    else to = middle
  }
  return heads[from - 1] ?? null
}

/** Whether a record only heads a document: it states nothing of goods. */
export const onlyHeads = (record: TableRecord, { columns }: Survey, heads: Heads): boolean =>
  headAt(heads.heads, record.line)?.line === record.line &&
  columns.every(({ field, column }) => !OF_GOODS.has(field) || isBlank(record.cells[column]))
