import { runToEnd } from '../../schema/run-to-end.ts'
import { meaningsOf } from './header-meaning.ts'
import type { Meaning } from './meaning.ts'
import { isBlank, textOf, type TableRecord } from './cell.ts'
import { unitInHeader } from '../value/weight.ts'

/** Where the header of a list is, what it says, and which records are goods. */
export type Table = {
  /** Lines of the header, the last of them right above the goods; none where a list has no header. */
  readonly headerLines: readonly number[]
  /** What each column is called: of a header of several rows, their cells one after the other. */
  readonly header: readonly string[]
  readonly goods: readonly TableRecord[]
  /** Records that are no goods, with the reason. */
  readonly others: readonly {
    readonly line: number
    readonly why: 'title' | 'blank' | 'total' | 'note' | 'repeated-header' | 'other-header' | 'other-table' | 'rule'
  }[]
}

/** How far down a header is looked for, and how far below it. */
const MOST_BEFORE = 60
const LOOKED_AHEAD = 4
const MOST_TITLE = 500
/** From this weight on, a text names a column. */
const KNOWN_NAME = 0.45
/** The records of the header, of a second row of it and of those that are looked at below. */
const BEGINNING = MOST_BEFORE + 1 + LOOKED_AHEAD
const TOTAL =
  /^(?:[[【（(*=#>–—-]+\s*)?(?:(?:grand |sub|sub-|sub |page |running |say )?totals?|sum|summe|gesamt(?:summe|gewicht|betrag|wert|menge)?|zwischensumme|endsumme|übertrag|total g[eé]n[eé]ral|totale|totali|totales|totais|totalt|subtotale|sous-totaux|sous-total|totaux|somme|subtotal|total parcial|gesamtsumme|zwischentotal|à reporter|report|a riportare|riporto|suma total|łącznie|do przeniesienia|mezisoučet|ara toplam|nakli yekun|tổng|cộng|(?:伝票|得意先|取引先|品目|商品|頁|ページ|日|月)計|次頁繰越|前頁繰越|繰越|総合計|累計|本页合计|本页小计|总合计|누계|총합계|(?:고객|거래처|매출처|품목|업체|월|일)\s?계|somme|suma|razem|ogółem|celkem|součet|toplam|genel toplam|итого|всего|総計|計|合\s*[计計]|小\s*[计計]|[总總]\s*[计計]|共\s*[计計]|总额|累计|總額|합계|소계|총계|계|totaal|subtotaal|summa|i alt|yhteensä|välisumma|mellansumma|delsumma?|összesen|mindösszesen|részösszeg|подытог|celkov\S*|gesamtergebnis|tổng cộng|carried forward|balance)(?![\p{L}])[\s:.：\]】）)]*/iu
const RULE = /^[-=_*|+\s]+$/

/** What the records of a part of a list show of its header and of the goods below it. */
export type ShapeSeen = {
  /** The first records, among which the header is looked for. */
  readonly beginning: readonly TableRecord[]
  readonly width: number
  /** How many records fill how many cells. */
  readonly filled: readonly number[]
  readonly lastLine: number
}

/** How the records of a list are told apart, and what its columns are called. */
export type TableShape = Pick<Table, 'headerLines' | 'header'> & {
  /** What stands above the header, as far as it is short. */
  readonly title: string
  /** The cells of each row of the header, and the header that they make, in lower case. */
  readonly lowerCased: { readonly rows: readonly (readonly string[])[]; readonly header: readonly string[] }
  /** How many cells most goods fill. */
  readonly usual: number
  /** The columns of commodity codes, which comments leave empty; left out by jobs that began before they were looked at. */
  readonly codes?: readonly number[]
  /** The columns that say what goods are; left out as well by jobs that began before. */
  readonly descriptions?: readonly number[]
  /** The line of a further header that names other columns: what stands below it belongs to another table. */
  readonly endsAt?: number
  /** The line on which the last record begins. */
  readonly lastLine: number
}

export function shapeSeen(records: readonly TableRecord[]): ShapeSeen {
  return {
    beginning: records.slice(0, BEGINNING),
    width: records.reduce((most, { cells }) => Math.max(most, cells.length), 0),
    filled: countsOf(records),
    lastLine: records.at(-1)?.line ?? 0,
  }
}

/** What two parts of a list show that follow each other. */
export const joinShapes = (a: ShapeSeen, b: ShapeSeen): ShapeSeen => ({
  beginning: [...a.beginning, ...b.beginning].slice(0, BEGINNING),
  width: Math.max(a.width, b.width),
  filled: Array.from(
    { length: Math.max(a.filled.length, b.filled.length) },
    (_, at) => (a.filled[at] ?? 0) + (b.filled[at] ?? 0),
  ),
  lastLine: Math.max(a.lastLine, b.lastLine),
})

/** Cells that the next step is about to look at. */
export type CellsStep = TableRecord['cells']

/** The shape of a list, by what all its records show. Any of the first ones can be its header; each is looked at in a step. */
export function* tableShape({
  beginning,
  width,
  filled: counts,
  lastLine,
}: ShapeSeen): Generator<CellsStep, TableShape> {
  const at = width === 1 ? headerOfOne(beginning) : yield* headerAt(beginning)
  const rows = at === -1 ? [] : headerRowsAt(beginning, at)
  const header = Array.from({ length: width }, (_, column) =>
    [
      ...new Set(
        rows.map((row) => spannedAt(beginning[row], column, rows.at(-1) === row)).filter((text) => text !== ''),
      ),
    ].join(' '),
  )
  const before = countsOf(beginning.slice(0, (rows.at(-1) ?? -1) + 1))
  const below = counts.map((count, cells) => count - (before[cells] ?? 0))
  return {
    headerLines: rows.map((row) => beginning[row]?.line ?? 0),
    header,
    title: beginning
      .slice(0, rows[0] ?? 0)
      .flatMap(({ cells }) => cells.map(textOf))
      .join(' ')
      .slice(0, MOST_TITLE),
    lowerCased: {
      rows: rows.map((row) => lowerCase(beginning[row])),
      header: header.map((name) => name.toLowerCase()),
    },
    usual: usualWidth(below, header.filter((text) => text !== '').length),
    codes: header.flatMap((name, column) => (says(name, 'product.commodityCode') ? [column] : [])),
    descriptions: header.flatMap((name, column) => (says(name, 'product.description') ? [column] : [])),
    lastLine,
  }
}

/** Tells the goods among the records of a list, or of a part of it, from the others. */
export function sortRecords(records: readonly TableRecord[], shape: TableShape): Pick<Table, 'goods' | 'others'> {
  const [first = 0] = shape.headerLines
  const last = shape.headerLines.at(-1) ?? 0
  const goods: TableRecord[] = []
  const others: Table['others'][number][] = []
  for (const record of records) {
    const { line } = record
    if (line >= first && line <= last) continue
    const why = line < first ? (isEmpty(record) ? 'blank' : 'title') : otherThanGoods(record, shape)
    if (line > (shape.endsAt ?? Infinity) && why !== 'blank') {
      others.push({ line, why: 'other-table' })
      continue
    }
    if (why === null) goods.push(record)
    else others.push({ line, why })
  }
  return { goods, others }
}

/** Finds the header and the goods of a list as it left a system or somebody's hands. */
export function readTable(records: readonly TableRecord[]): Table {
  const shape = runToEnd(tableShape(shapeSeen(records)))
  const { headerLines, header } = shape
  return { headerLines, header, ...sortRecords(records, shape) }
}

/** How many records fill no cell, one, two… */
function countsOf(records: readonly TableRecord[]): number[] {
  const counts: number[] = []
  for (const record of records) {
    const cells = filled(record)
    while (counts.length <= cells) counts.push(0)
    counts[cells] = (counts[cells] ?? 0) + 1
  }
  return counts
}

const filled = ({ cells }: TableRecord): number =>
  cells.reduce<number>((count, cell) => (isBlank(cell) ? count : count + 1), 0)
const isEmpty = (record: TableRecord): boolean => filled(record) === 0
const lowerCase = (record: TableRecord | undefined): string[] =>
  (record?.cells ?? []).map((cell) => textOf(cell).toLowerCase())

/** The record whose cells say most like a header, weighed by how full it is; -1 where none does. */
function* headerAt(records: readonly TableRecord[]): Generator<CellsStep, number> {
  let best = { at: -1, score: 0 }
  for (const [at, record] of records.slice(0, MOST_BEFORE).entries()) {
    const cells = record.cells.filter((cell) => !isBlank(cell))
    if (cells.length < 2 || cells.filter((cell) => /^[\d.,\s]+$/.test(textOf(cell))).length > cells.length / 4) continue
    yield cells
    // The name of a group may be merged over its columns.
    const known = [...new Set(cells.map(textOf))]
      .map((text) => (text.length > 60 ? 0 : (meaningsOf(text)[0]?.weight ?? 0)))
      .filter((weight) => weight >= KNOWN_NAME)
    const score = known.reduce((sum, weight) => sum + weight, 0)
    if (known.length >= 2 && score > best.score + 0.5) best = { at, score }
  }
  return best.at
}

/** The header of a list of one column: the first record, where it is a word for goods and names none. */
function headerOfOne(records: readonly TableRecord[]): number {
  const at = records.findIndex((record) => !isEmpty(record))
  const [meaning] = meaningsOf(textOf(records[at]?.cells[0]))
  return meaning?.says === 'product.description' && meaning.weight === 1 ? at : -1
}

/** Rows above and below that belong to the header: of groups of columns above, of units or a second language below. */
function headerRowsAt(records: readonly TableRecord[], at: number): number[] {
  const rows = [at]
  const above = records[at - 1]
  const here = records[at]
  if (here === undefined) return rows
  if (
    above !== undefined &&
    filled(above) >= 2 &&
    isWords(above) &&
    above.cells.filter((cell) => (meaningsOf(textOf(cell))[0]?.weight ?? 0) >= KNOWN_NAME).length >= 1
  )
    rows.unshift(at - 1)
  const below = records[at + 1]
  if (
    below !== undefined &&
    filled(below) >= 2 &&
    isWords(below) &&
    (continuesHeader(below, here) || dividesHeader(below, here, records.slice(at + 2, at + 2 + LOOKED_AHEAD)))
  )
    rows.push(at + 1)
  return rows
}

const isWords = ({ cells }: TableRecord): boolean =>
  cells.every((cell) => isBlank(cell) || (typeof cell === 'string' && cell.length <= 40 && !/\d{3}/.test(cell)))

/** Most of its cells are units, brackets or words of headers. */
function continuesHeader(below: TableRecord, here: TableRecord): boolean {
  const cells = below.cells.filter((cell) => !isBlank(cell)).map(textOf)
  const like = cells.filter(
    (text) =>
      /^[[(（].*[\])）]$/.test(text) ||
      (meaningsOf(text)[0]?.weight ?? 0) >= 0.9 ||
      /^(?:kg|g|lb|lbs|eur|usd|pcs|mm|dd\.mm\.yyyy|mm\/dd\/yyyy|yyyy-mm-dd|iso|iso2|optional|required|mandatory)$/i.test(
        text,
      ),
  )
  return like.length >= Math.max(2, cells.length * 0.6) && filled(below) <= filled(here)
}

/** Names of columns below names of groups: some stand below an empty cell, and what comes next states numbers. */
function dividesHeader(below: TableRecord, here: TableRecord, after: readonly TableRecord[]): boolean {
  const underNothing = below.cells.some((cell, column) => !isBlank(cell) && isBlank(here.cells[column]))
  const known = below.cells.filter((cell) => (meaningsOf(textOf(cell))[0]?.weight ?? 0) >= 0.6).length
  // Notes and headings of groups fill a cell; the goods may leave some of theirs empty.
  const next = after.find((record) => filled(record) > filled(below) / 2)
  const hasNumbers =
    next !== undefined &&
    next.cells.filter((cell) => /\d/.test(textOf(cell))).length >= 2 &&
    (filled(next) > filled(below) || known >= filled(below) / 2)
  return underNothing && known >= 2 && hasNumbers && below.cells.every((cell) => !/\d/.test(textOf(cell)))
}

/** A cell of a header row; of a row of groups above, a name holds for the columns to its right. */
function spannedAt(record: TableRecord | undefined, column: number, isLast: boolean): string {
  if (record === undefined) return ''
  if (isLast || !isBlank(record.cells[column])) return textOf(record.cells[column])
  for (let left = column; left >= 0; left -= 1) if (!isBlank(record.cells[left])) return textOf(record.cells[left])
  return ''
}

/**
 * How many cells most goods fill. Of a short list, headings and sums may be most of the records.
 *
 * @param counts how many records below the header fill how many cells.
 */
function usualWidth(counts: readonly number[], named: number): number {
  const all = counts.map((count, cells) => ({ cells, count })).filter(({ cells, count }) => cells > 0 && count > 0)
  const wide = all.filter(({ cells }) => cells >= named / 2)
  const some = wide.length === 0 ? all : wide
  let left = Math.floor(some.reduce((sum, { count }) => sum + count, 0) / 2)
  for (const { cells, count } of some) {
    if (left < count) return cells
    left -= count
  }
  return 0
}

function otherThanGoods(
  record: TableRecord,
  { lowerCased: { rows, header }, usual, codes = [], descriptions = [] }: TableShape,
): Table['others'][number]['why'] | null {
  const texts = record.cells.map(textOf)
  const stated = texts.filter((text) => text !== '')
  const count = stated.length
  if (count === 0) return 'blank'
  if (stated.every((text) => RULE.test(text)) || numbersColumns(texts)) return 'rule'
  if (rows.some((row) => sayTheRow(texts, row))) return 'repeated-header'
  if (sayTheHeader(texts, header)) return namesOtherColumns(texts, header) ? 'other-header' : 'repeated-header'
  if (isHeader(stated)) return 'other-header'
  const sparse = count <= usual * SPARSE
  if (count < usual && stated.some((text) => text.length <= 40 && TOTAL.test(text) && (sparse || isTotal(text))))
    return 'total'
  if (count < usual / 2 && SUM_MARK.test(stated[0] ?? '')) return 'total'
  if (
    count <= Math.max(usual * CHARGED, usual - LEFT_EMPTY) &&
    stated.some((text) => text.length <= 60 && CHARGE.test(text))
  )
    return 'note'
  // A list of one column has nothing but its goods.
  const described = descriptions.map((column) => texts[column] ?? '').join(' ')
  const isShort = header.length > 1 && count <= Math.max(1, Math.floor(usual / 3)) && !isFurtherLine(stated, described)
  if (isShort && !(usual === 2 && isOnlyDescribed(texts, header))) return 'note'
  if (codes.some((column) => (texts[column] ?? '') !== '')) return null
  const others = stated.filter((text) => !ZERO.test(text))
  return others.length < count && others.length <= usual * SPARSE && !isFurtherLine(others) ? 'note' : null
}

/** Of a list that states two things of each good, one of which nothing but what it is was written. */
const isOnlyDescribed = (texts: readonly string[], header: readonly string[]): boolean => {
  const [meaning] = meaningsOf(header[texts.findIndex((text) => text !== '')]?.slice(0, MOST_LETTERS) ?? '')
  return meaning?.says === 'product.description'
}
const MOST_LETTERS = 60

const says = (name: string, meaning: Meaning): boolean =>
  name.length <= MOST_LETTERS && meaningsOf(name)[0]?.says === meaning

/** A further line of an order, which leaves out what the first one says: what it is, how many, at what price. */
function isFurtherLine(stated: readonly string[], described = ''): boolean {
  const numbers = stated.filter((text) => /^\d[\d.,'’\s]*$/.test(text)).length
  if (numbers >= LEAST_NUMBERS && stated.some((text) => WORDS.test(text))) return true
  return numbers >= 2 && stated.length > LEAST_NUMBERS && WORDS.test(described)
}
const LEAST_NUMBERS = 4
const WORDS = /\p{L}{3,}\s(?:.*\s)?\p{L}{3,}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{3}/u

/** A row that only numbers the columns: 1 | 2 | 3 | 4. */
const numbersColumns = (texts: readonly string[]): boolean =>
  texts.length >= LEAST_NUMBERED && texts.every((text, column) => text === String(column + 1))
const LEAST_NUMBERED = 4

/** A record that begins a cell with a word of totals and leaves so many empty is a total of whatever it names. */
const SPARSE = 0.6

/** How SAP marks a line of sums. */
const SUM_MARK = /^\*{1,4}$/

/** The amounts of a comment between goods, which leaves their codes and numbers empty. */
const ZERO = /^0(?:[.,]0+)?$/

/** A charge leaves weight, code and origin empty: of a narrow list a quarter of its cells, of a wide one these. */
const CHARGED = 0.75
const LEFT_EMPTY = 4
/** What is charged beside the goods, and states less than they do. */
const CHARGE =
  /^(?:(?:(?:air|ocean|sea|inland|road)\s)?freight|shipping (?:cost|charge|fee)|(?:packing|packaging|handling|bank|customs) (?:cost|charge|fee)|insurance|postage|fracht|versandkosten|verpackungskosten|porto\b|fragt|frakt|emballagegebyr|gebyr|frais de|port et emballage|gastos de|flete|spese di|trasporto|transportkosten|verzendkosten|koszt|transport\b|doprava|poštovné|nakliye|kargo|доставка|упаковка|(?:国际|国内|[海空陆])?运(?:输|杂)?费|包装费|保险费|運費|送料|梱包費|운임|운송료)/iu

/** The word stands alone or before an amount: “Total”, “Summe Seite 2”, and not “Total station”. */
const isTotal = (text: string): boolean => {
  const rest = text.replace(TOTAL, '')
  return (
    rest === '' ||
    /^[\d.,\s/%$€¥£()-]*$/.test(rest) ||
    /^(?:seite|page|kg|eur|usd|net|gross|netto|brutto|weight|qty|amount|items|positionen|pos)/i.test(rest)
  )
}

/** Most of what they state is what the header says there. */
function sayTheHeader(texts: readonly string[], header: readonly string[]): boolean {
  let [stated, same] = [0, 0]
  for (let column = 0; column < texts.length; column += 1) {
    const text = texts[column]
    if (text === undefined || text === '') continue
    stated += 1
    if (isSame(text, header[column])) same += 1
  }
  return same >= 2 && same >= stated * 0.6
}

/** A cell names a column, and another one than the header: Net weight (lbs) where it says Net weight (kg). */
const namesOtherColumns = (texts: readonly string[], header: readonly string[]): boolean =>
  texts.some(
    (text, column) =>
      text !== '' && !isSame(text, header[column]) && isNameOfColumn(text) && !isNameOfSame(text, header[column] ?? ''),
  )

const isNameOfColumn = (text: string): boolean => text.length <= 60 && (meaningsOf(text)[0]?.weight ?? 0) >= KNOWN_NAME

/** Two names of one column, such as Qty and Quantity. */
const isNameOfSame = (text: string, other: string): boolean =>
  meaningsOf(text)[0]?.says === meaningsOf(other)[0]?.says && unitInHeader(text) === unitInHeader(other)

/** The header of another table: it names columns, and states no number. */
const isHeader = (stated: readonly string[]): boolean =>
  stated.length >= LEAST_NAMED &&
  !stated.some((text) => /\d/.test(text)) &&
  stated.filter(isNameOfColumn).length >= Math.max(LEAST_NAMED, stated.length * 0.6)
const LEAST_NAMED = 3

const sayTheRow = (texts: readonly string[], row: readonly string[]): boolean =>
  texts.length === row.length && texts.every((text, column) => isSame(text, row[column]))

/** Texts of another length are not looked at. */
const isSame = (text: string, lowerCased: string | undefined): boolean =>
  text.length === lowerCased?.length && text.toLowerCase() === lowerCased
