import { reason, type Reason } from '../reason.ts'
import { readCommodityCode } from '../value/commodity-code.ts'
import { isCountry } from '../value/country.ts'
import { readDay } from '../value/day.ts'
import { kilogramsOf } from '../value/weight.ts'
import { meaningsOf } from './header-meaning.ts'
import type { ColumnField } from './column-fields.ts'
import type { Meaning } from './meaning.ts'

/** What is proposed for a column, why, and what else it may be. */
export type ColumnProposal = {
  readonly column: number
  readonly header: string
  readonly field: ColumnField
  /** `certain` by its words and its cells; `likely` by one of them; `ask` where two answers are as good. */
  readonly confidence: 'certain' | 'likely' | 'ask'
  readonly why: Reason
  readonly alternatives: readonly ColumnField[]
}

type Sample = readonly string[]
type Fit = { readonly says: Meaning; readonly score: number }

/** Whether a cell looks like one of a field; null if any text can be one. */
const LOOKS: Readonly<Record<Meaning, ((cell: string) => boolean) | null>> = {
  id: null,
  'product.grade': null,
  ignore: null,
  'product.commodityCode': (cell) => readCommodityCode(cell).kind === 'value' || /^\d[.,]\d+e\+\d+$/i.test(cell),
  origin: isCountryLike,
  destination: isCountryLike,
  exportedFrom: isCountryLike,
  asOf: isDayLike,
  otherDay: isDayLike,
  netWeight: isAmount,
  grossWeight: isAmount,
  quantity: isAmount,
  value: (cell) => /\d/.test(cell) && /^[^\p{L}]*(?:[A-Z]{3}|[\p{L}]{1,4})?[^\p{L}]*(?:[A-Z]{3})?$/u.test(cell),
  unit: (cell) => kilogramsOf(cell) !== null || /^[\p{L}.]{1,6}$/u.test(cell),
  'product.description': (cell) => /\p{L}{2}/u.test(cell) && !isDayLike(cell) && !isCode(cell),
  'endUser.name': isName,
  'importer.name': isName,
  'consignees.0.name': isName,
  'exporter.name': isName,
}
function isCountryLike(cell: string): boolean {
  return isCountry(cell) || /^(?:\d{3}|eu|e\.u\.|various|div\.?)$/i.test(cell)
}
/** A number that a spreadsheet counts its days by is one: what a column is called says whether it is meant. */
function isDayLike(cell: string): boolean {
  const { kind } = readDay(cell, null)
  return kind === 'value' || (kind === 'ask' && /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(cell.trim()))
}
function isAmount(cell: string): boolean {
  return /^[~≈]?[\d.,'’\s\u00A0]+\s*[\p{L}().]{0,8}$/u.test(cell) && /\d/.test(cell)
}
function isName(cell: string): boolean {
  return /\p{L}{2}/u.test(cell) && !isCountry(cell) && !isDayLike(cell) && !isCode(cell)
}
/** The number of a partner or an item: BP0000123, MG-4410-A. */
function isCode(cell: string): boolean {
  return /^(?=.*\d)[A-Z]{1,5}[-._/]?[A-Z0-9]*(?:[-._/][A-Z0-9]+)*$/.test(cell.trim())
}
const LEAST_LIKE = 0.6

/** Proposes a field for each column, from its header and its cells. */
export function proposeColumns(header: readonly string[], samples: readonly Sample[]): ColumnProposal[] {
  const fits = header.map((text, column) => fitsOf(text, samples[column] ?? []))
  const chosen = assign(fits, header, samples)
  return header.map((text, column) => proposal(text, column, fits[column] ?? [], chosen))
}

/** A day that goods were meant to leave on says less than the one that they left on. */
const PLANNED =
  /\b(?:plan|sched|req|est\b|estimat|expect|promis|confirm|etd\b|soll\b|gepl|prev|previst|prévu|progr|odhad|berakn|beräkn|forvent|forvänt|arvio|suunn|tahm|planlan|verwacht|tervez|estim|dự kiến|wadat(?!_))|план|предпол|ожид|予定|计划|预计|預計|計劃|예정/iu
const LESS = 0.1
/** Of the parties that a list names, the one that uses the goods, before one that buys them. */
const LAST_PARTY =
  /\b(?:end|eind|slut|loppu|son\b|nihai|ult)|final|końc|koneč|koncov|конеч|потребит|végs|végf|cuối|use[rs]|utilis|usuari|utiliz|uživ|最终|終|终|需要|用户|ユーザ|수요|최종/iu

/** Meanings that both header and cells allow, the best first. */
function fitsOf(header: string, cells: Sample): Fit[] {
  const stated = cells.filter((cell) => cell !== '')
  const byHeader = meaningsOf(header).filter(({ weight }) => weight >= 0.25)
  return byHeader
    .flatMap(({ says, weight }): Fit[] => {
      const looks = LOOKS[says]
      const alike = looks === null || stated.length === 0 ? 1 : stated.filter(looks).length / stated.length
      const less =
        says === 'asOf' && PLANNED.test(header) ? LESS : says === 'endUser.name' && LAST_PARTY.test(header) ? -LESS : 0
      return alike < LEAST_LIKE ? [] : [{ says, score: weight * (0.6 + 0.4 * alike) - less }]
    })
    .toSorted((a, b) => b.score - a.score)
}

/** Fields of which a good has one: the column that fits best gets it. */
const SINGLE: readonly Meaning[] = [
  'product.description',
  'product.commodityCode',
  'product.grade',
  'origin',
  'destination',
  'exportedFrom',
  'netWeight',
  'grossWeight',
  'asOf',
  'importer.name',
  'exporter.name',
  'endUser.name',
  'consignees.0.name',
  'id',
  'value',
]

type Chosen = ReadonlyMap<number, Meaning>

function assign(fits: readonly (readonly Fit[])[], header: readonly string[], samples: readonly Sample[]): Chosen {
  const chosen = new Map<number, Meaning>()
  const taken = new Set<Meaning>()
  const all = fits
    .flatMap((list, column) => list.map((fit) => ({ ...fit, column })))
    .toSorted((a, b) => b.score - a.score || rank(a.says) - rank(b.says) || a.column - b.column)
  for (const { says, column } of all) {
    if (chosen.has(column) || (SINGLE.includes(says) && taken.has(says))) continue
    chosen.set(column, says)
    taken.add(says)
  }
  findUnits(chosen, header, samples)
  turnQuantities(chosen, taken, header, samples)
  findDescription(chosen, taken, samples)
  findCustomer(chosen, taken, header, samples)
  findDay(chosen, taken, header, samples)
  return chosen
}
const rank = (says: Meaning): number =>
  says === 'ignore' ? 99 : SINGLE.indexOf(says) === -1 ? 50 : SINGLE.indexOf(says)

/** Where no column is called so, the one with the longest texts describes the goods. */
function findDescription(chosen: Map<number, Meaning>, taken: Set<Meaning>, samples: readonly Sample[]): void {
  if (taken.has('product.description')) return
  const lengths = samples.map((cells, column) => {
    const words = cells.filter((cell) => isName(cell) && cell.length > 3)
    const said = chosen.get(column)
    const stated = cells.filter((cell) => cell !== '').length
    // “Item” and “Artikel” head numbers as well as texts.
    const isNumber = said === 'id' && words.filter((cell) => TEXT.test(cell)).length < stated * LEAST_LIKE
    if (isNumber || (said !== undefined && said !== 'ignore' && said !== 'id') || words.length < stated * LEAST_LIKE)
      return 0
    return (
      (words.join('').length / Math.max(1, words.length)) *
      (new Set(words).size / Math.max(1, words.length)) *
      (words.length / Math.max(1, cells.length))
    )
  })
  const longest = Math.max(...lengths)
  if (longest >= 5) chosen.set(lengths.indexOf(longest), 'product.description')
}

const TEXT = /\p{L}{3}.*\s|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u

/** Headers that name a party without saying which. */
const SOME_PARTY =
  /^(?:(?:company|firm|account|business|partner|bp)?\s*names?(?:\s*1)?|contact|company|partner|business partner|firma|firmenname|geschäftspartner|société|empresa|azienda|ditta|公司名称|公司|単位名|単位名称|单位名称|会社名|会社|取引先|取引先名|회사명|업체)$/i
const FIRM =
  /(?:\b(?:gmbh|ag|kg|kgaa|ohg|se|ltd|limited|llc|inc|corp|corporation|co|company|plc|sa|sas|sarl|spa|srl|bv|nv|ab|oy|oyj|aps|as|kft|zrt|sro|spol|ltda|lda|pvt|pte|sdn|jsc|tic|kk|gk|ooo)\b|s\.\s?a\.|s\.\s?r\.\s?l\.|s\.\s?p\.\s?a\.|b\.\s?v\.|n\.\s?v\.|a\/s|a\.\s?s\.|a\.\s?ş\.|sp\. z o\.|s\.\s?r\.\s?o\.|株式会社|有限会社|合同会社|㈱|有限公司|公司$|厂$|주식회사|유한회사|\(주\)|㈜|công ty|ооо|ао )/iu
const LEAST_FIRMS = 0.5

/** Where no party is named, a column of firms under a header such as “Name” is proposed as the customers, and asked about. */
function findCustomer(
  chosen: Map<number, Meaning>,
  taken: Set<Meaning>,
  header: readonly string[],
  samples: readonly Sample[],
): void {
  if (CUSTOMERS.some((one) => taken.has(one))) return
  const found = header.findIndex((text, column) => {
    const cells = (samples[column] ?? []).filter((cell) => cell !== '')
    return (
      !chosen.has(column) &&
      SOME_PARTY.test(text.trim()) &&
      cells.length > 0 &&
      cells.filter((cell) => FIRM.test(cell)).length >= cells.length * LEAST_FIRMS
    )
  })
  if (found !== -1) chosen.set(found, 'endUser.name')
}
/** Headers of a day that do not say what happens on it. */
const SOME_DAY =
  /^(?:the )?(?:date|day|dat\.?|datum|tag|exp\.? ?(?:date|dt)\.?|日期|日付|日時|年月日|月日|时间|날짜|일자|fecha|data|дата|tarih|dato|dátum|ngày|pvm)(?: date| 日期| 日付)?$/iu

/** Where no column is called the day on which goods leave, a single column of days that may be it is proposed, and asked about. */
function findDay(
  chosen: Map<number, Meaning>,
  taken: Set<Meaning>,
  header: readonly string[],
  samples: readonly Sample[],
): void {
  if (taken.has('asOf')) return
  const days = [...header.keys()].filter((column) => {
    const cells = (samples[column] ?? []).filter((cell) => cell !== '')
    return (
      SOME_DAY.test((header[column] ?? '').trim()) &&
      cells.length > 0 &&
      cells.filter(isDayLike).length >= cells.length * LEAST_LIKE
    )
  })
  const [only] = days
  if (only !== undefined && days.length === 1) chosen.set(only, 'asOf')
}
const CUSTOMERS = ['endUser.name', 'importer.name', 'consignees.0.name'] as const

/** A column without a name states units where each of its cells is one, and one of them of mass. */
function findUnits(chosen: Map<number, Meaning>, header: readonly string[], samples: readonly Sample[]): void {
  for (const [column, text] of header.entries()) {
    const units = text === '' ? (samples[column] ?? []).filter((cell) => cell !== '').map(kilogramsOf) : []
    if (units.some((unit) => !['no-mass', null].includes(unit)) && !units.includes(null)) chosen.set(column, 'unit')
  }
}

/** Where no column is called a weight, the amount most of whose units are of mass is one. */
function turnQuantities(
  chosen: Map<number, Meaning>,
  taken: Set<Meaning>,
  header: readonly string[],
  samples: readonly Sample[],
): void {
  if (taken.has('netWeight')) return
  const units = unitColumns(chosen)
  const massOf = (column: number): number => {
    if (MASS_IN_HEADER.test(header[column] ?? '')) return 1
    const unit = unitBeside(column, units)
    const beside = unit === null ? [] : (samples[unit] ?? [])
    return Math.max(
      shareOf(samples[column] ?? [], (cell) => /\d\s*(?:kg|kgs|g|lb|lbs|t)\b/i.test(cell)),
      shareOf(beside, (cell) => !['no-mass', null].includes(kilogramsOf(cell))),
    )
  }
  const amounts = [...chosen.keys()]
    .filter((column) => chosen.get(column) === 'quantity')
    .map((column) => ({ column, mass: massOf(column) }))
  const [most] = amounts.toSorted((a, b) => b.mass - a.mass)
  if (most !== undefined && most.mass > 0) chosen.set(most.column, 'netWeight')
}
const MASS_IN_HEADER = /\b(?:kgs?|lbs?|公斤|千克)\b|[(（]\s*(?:kgs?|lbs?|g|公斤|千克)\s*[)）]|公斤|千克/i
function shareOf(cells: Sample, test: (cell: string) => boolean): number {
  const stated = cells.filter((cell) => cell !== '')
  return stated.length === 0 ? 0 : stated.filter(test).length / stated.length
}

/** The column of the unit that belongs to an amount: the nearest to its right, else to its left, else the only one. */
export function unitBeside(column: number, units: readonly number[]): number | null {
  const right = units.find((place) => place > column)
  const left = units.findLast((place) => place < column)
  if (right !== undefined && right - column <= 2) return right
  if (left !== undefined && column - left === 1) return left
  return right ?? (units.length === 1 ? (left ?? null) : null)
}

/** The columns of units, from left to right. */
export const unitColumns = (chosen: ReadonlyMap<number, Meaning | ColumnField>): number[] =>
  [...chosen]
    .filter(([, says]) => says === 'unit')
    .map(([column]) => column)
    .toSorted((a, b) => a - b)

function proposal(header: string, column: number, fits: readonly Fit[], chosen: Chosen): ColumnProposal {
  const says = chosen.get(column) ?? 'ignore'
  const field = fieldOf(says)
  const own = fits.find((fit) => fit.says === says)
  const rivals = fits.filter(
    (fit) => fit.says !== says && fieldOf(fit.says) !== field && own !== undefined && fit.score > own.score - 0.1,
  )
  return {
    column,
    header,
    field,
    confidence:
      own === undefined && says !== 'ignore'
        ? says === 'endUser.name' || says === 'asOf'
          ? 'ask'
          : 'likely'
        : own === undefined || own.score >= 0.75
          ? rivals.some(({ score }) => score === own?.score)
            ? 'ask'
            : 'certain'
          : 'likely',
    why:
      own === undefined
        ? says === 'ignore'
          ? header === ''
            ? reason('noHeader')
            : reason('unknownHeader', { text: header })
          : reason('byCells')
        : reason('byHeaderAndCells', { text: header }),
    alternatives:
      own === undefined && says === 'endUser.name'
        ? ['importer.name', 'consignees.0.name', 'exporter.name']
        : own === undefined && says === 'asOf'
          ? ['ignore']
          : [...new Set(rivals.map((fit) => fieldOf(fit.says)))],
  }
}

function fieldOf(says: Meaning): ColumnField {
  if (says === 'netWeight') return 'quantityKg'
  return says === 'grossWeight' || says === 'quantity' || says === 'otherDay' ? 'ignore' : says
}
