import { codeLengthsIn } from '../value/commodity-code.ts'
import { countryNumbersOf, type CountryNumbers } from '../value/country.ts'
import { dayOrderOf, daysIn, joinDays, type DayOrder, type DaysSeen } from '../value/day.ts'
import { decimalSignOf, decimalSignsIn, readNumber, type DecimalSign } from '../value/number.ts'
import { reason } from '../reason.ts'
import type { ColumnChoice, Columns } from '../profile/profile.ts'
import { kilogramsOf, unitInHeader, unitInTitle } from '../value/weight.ts'
import { textOf, type Cell, type TableRecord } from './cell.ts'
import type { ColumnField } from './column-fields.ts'
import type { Meaning } from './meaning.ts'
import type { DividedTable } from './divide-columns.ts'
import { meaningsOf } from './header-meaning.ts'
import type { ColumnProposal } from './column-proposal.ts'
import { proposeColumns } from './propose-columns.ts'
import { unitBeside, unitColumns } from './unit-columns.ts'

/** How the cells of a column are written. */
export type Convention = {
  readonly decimalSign: DecimalSign | 'mixed'
  readonly dayOrder: DayOrder | 'mixed'
  readonly unit: string | null
  /** Whether a ton is the metric one, as in a list that is not written in English. */
  readonly isMetric: boolean
  readonly countryNumbers: CountryNumbers
  /** How many digits the codes of the column have. */
  readonly codeLengths: readonly number[]
  /** Cells that say no single value, with the value that a person gave them. */
  readonly cells: Columns
}

/** The columns of a table: the field that each may feed, how its cells are written, and the column of their unit. */
export type Survey = {
  readonly columns: readonly ColumnProposal[]
  readonly conventions: readonly Convention[]
  readonly units: readonly (number | null)[]
}

/** What some cells of a column show of how all of them are written. */
type ColumnSeen = {
  readonly decimalSigns: readonly ('.' | ',')[]
  /** Whether it has numbers of a workbook, and amounts that somebody typed as texts: no number tells how these are written. */
  readonly hasNumbers: boolean
  readonly hasTexts: boolean
  readonly days: DaysSeen
  readonly countryNumbers: CountryNumbers
  readonly codeLengths: readonly number[]
  /** Whether one is a unit that counts pieces. It is looked for beside quantities only. */
  readonly hasPieces: boolean
}

/** What some goods of a table show of its columns. */
export type ColumnsSeen = { readonly samples: readonly TableRecord[]; readonly columns: readonly ColumnSeen[] }

/** Goods that are sampled of a list, from all of it and not from its beginning alone. */
const MOST_SAMPLES = 200

/** @param lastLine of the list. */
export function columnsSeen({ header, goods }: DividedTable, lastLine: number): ColumnsSeen {
  return {
    samples: oneOfEach(goods, lastLine),
    columns: header.map((_, column) => {
      const cells = distinctCells(goods, column)
      const isBesideQuantity = [column - 1, column + 1].some((at) => isQuantity(header[at]))
      return {
        decimalSigns: decimalSignsIn(cells.flatMap(numbersOf)),
        hasNumbers: goods.some((record) => typeof record.cells[column] === 'number'),
        hasTexts: goods.some((record) => isAmountTyped(record.cells[column])),
        days: daysIn(cells),
        countryNumbers: countryNumbersOf(cells),
        codeLengths: codeLengthsIn(cells),
        hasPieces: isBesideQuantity && cells.some((cell) => kilogramsOf(cell) === 'no-mass'),
      }
    }),
  }
}

const isAmountTyped = (cell: Cell | undefined): boolean => typeof cell === 'string' && /\d/.test(cell)

/** The number that a cell begins with, or each of the two in it: 1.200 AD / 14,16 KG. */
const numbersOf = (cell: string): string[] =>
  cell.split(/\s*[/;+]\s*/).map((part) => part.replace(/[^\d.,'’\s\u00A0\u202F].*$/u, ''))

/** The first of the goods in each of as many parts of the list, equally long, as goods are sampled. */
function oneOfEach(goods: readonly TableRecord[], lastLine: number): TableRecord[] {
  const length = Math.max(1, Math.floor(lastLine / MOST_SAMPLES))
  const samples: TableRecord[] = []
  let before = -1
  for (const record of goods) {
    const part = Math.floor(record.line / length)
    if (part !== before) samples.push(record)
    before = part
  }
  return samples
}

/**
 * What goods show that follow each other.
 *
 * @param lastLine of the list.
 */
export const joinColumns = (a: ColumnsSeen, b: ColumnsSeen, lastLine: number): ColumnsSeen => ({
  samples: oneOfEach([...a.samples, ...b.samples], lastLine),
  columns: a.columns.map((one, column) => {
    const other = b.columns[column]
    return other === undefined
      ? one
      : {
          decimalSigns: [...new Set([...one.decimalSigns, ...other.decimalSigns])],
          hasNumbers: one.hasNumbers || other.hasNumbers,
          hasTexts: one.hasTexts || other.hasTexts,
          days: joinDays(one.days, other.days),
          countryNumbers: one.countryNumbers ?? other.countryNumbers,
          codeLengths: [...new Set([...one.codeLengths, ...other.codeLengths])],
          hasPieces: one.hasPieces || other.hasPieces,
        }
  }),
})

/** Proposes the columns of a list from all its goods, in the steps of `proposeColumns`. What a person said of a column comes first. */
export function* surveyOf(
  header: readonly string[],
  { samples, columns: seen }: ColumnsSeen,
  choices: readonly ColumnChoice[],
  title = '',
  lastRow: readonly string[] = [],
): Generator<readonly string[], Survey> {
  const chosen = header.map((name) => choices.filter((choice) => choice.header === name))
  const proposed = yield* proposeColumns(
    header,
    header.map((_, column) => samples.map(({ cells }) => textOf(cells[column]))),
    fieldsIn(chosen),
    title,
    lastRow,
  )
  const columns = proposed.map((column, at) => chosenColumn(column, chosen[at] ?? []))
  const units = unitColumns(new Map(columns.map(({ column, field }) => [column, field])))
  const beside = columns.map(({ column }) =>
    unitBeside(
      column,
      units.filter(
        (unit) =>
          !isOfAnother(unit, column, header) &&
          (sharesUnit(unit, column, header) ||
            (!isOfQuantity(unit, column, header, seen[unit]) && !weighsTheSame(unit, column, header, samples))),
      ),
    ),
  )
  const isMetric = header.some((name) => OTHER_THAN_ENGLISH.test(name))
  const read = withSecondQuantity(columns, { header, units: beside, samples, choices: chosen })
  return {
    columns: read.map((column, at) =>
      isOfNoWeight(column, read, beside, samples) && !isChosen(chosen[at]) ? { ...column, field: 'ignore' } : column,
    ),
    units: beside,
    conventions: sameSigns(sameNumbers(read, seen), header).map((one, at) =>
      chosenConvention(
        conventionOf(
          one,
          unitInHeader(header[at] ?? '') ?? (beside[at] === null ? unitInTitle(title) : null),
          isMetric,
        ),
        chosen[at] ?? [],
      ),
    ),
  }
}

const OTHER_THAN_ENGLISH =
  /(?![A-Za-z])\p{L}|\b(?:berat|barang|tanggal|\p{L}*gewicht|poids|peso|waga|vikt|vekt|paino|agirlik)\b/iu

const isChosen = (choices: readonly ColumnChoice[] | undefined): boolean =>
  choices?.some(({ field }) => field !== undefined) === true

type Beside = {
  readonly header: readonly string[]
  readonly units: readonly (number | null)[]
  readonly samples: readonly TableRecord[]
  readonly choices: readonly (readonly ColumnChoice[])[]
}

/** 240 台 | 1104 千克: of two quantities of a declaration, the one in a unit of mass is the weight, on some lines the second one. */
function withSecondQuantity(
  columns: readonly ColumnProposal[],
  { header, units, samples, choices }: Beside,
): readonly ColumnProposal[] {
  const first = columns.find(({ field, column }) => field === 'quantityKg' && isQuantity(header[column]))
  const unit = first === undefined ? null : (units[first.column] ?? null)
  if (unit === null) return columns
  const isMass = ({ cells }: TableRecord, column: number): boolean =>
    !['no-mass', null].includes(kilogramsOf(textOf(cells[column])))
  const second = columns.find(({ field, column }) => {
    const own = units[column] ?? null
    if (field !== 'ignore' || own === null || own === unit || isChosen(choices[column]) || isChosen(choices[own]))
      return false
    return isQuantity(header[column]) && samples.some((one) => !isMass(one, unit) && isMass(one, own))
  })
  return columns.map((one) =>
    one === second
      ? { ...one, field: 'quantityKg', confidence: 'likely', why: reason('byHeaderAndCells', { text: one.header }) }
      : one,
  )
}

/** Whether a column of units is beside no weight, or counts pieces alone: it is no unit of a weight then. */
function isOfNoWeight(
  { column, field }: ColumnProposal,
  columns: readonly ColumnProposal[],
  beside: readonly (number | null)[],
  samples: readonly TableRecord[],
): boolean {
  if (field !== 'unit') return false
  if (!columns.some((one, at) => one.field === 'quantityKg' && beside[at] === column)) return true
  const stated = samples.map(({ cells }) => textOf(cells[column])).filter((cell) => cell !== '')
  return stated.length > 0 && stated.every((cell) => kilogramsOf(cell) === 'no-mass')
}

/** A list has the numbers of its countries from one authority, in all its columns of countries. */
function sameNumbers(columns: readonly ColumnProposal[], seen: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const isOfCountries = (at: number): boolean => OF_COUNTRIES.has(columns[at]?.field ?? 'ignore')
  const numbers = seen.find(({ countryNumbers }, at) => isOfCountries(at) && countryNumbers !== null)?.countryNumbers
  return numbers === undefined
    ? seen
    : seen.map((one, at) => (isOfCountries(at) ? { ...one, countryNumbers: numbers } : one))
}
const OF_COUNTRIES: ReadonlySet<ColumnField> = new Set(['origin', 'destination', 'exportedFrom'])

/** A list has the decimal sign of its amounts from one system: 60.800 beside 2,240.00 is 60.8. Typed amounts show none. */
function sameSigns(seen: readonly ColumnSeen[], header: readonly string[]): readonly ColumnSeen[] {
  const amounts = seen.filter((_, at) => AMOUNTS.has(meaningsOf(header[at] ?? '')[0]?.says ?? 'ignore'))
  const signs = [...new Set(amounts.flatMap(({ decimalSigns }) => decimalSigns))]
  if (signs.length !== 1 || amounts.some(({ hasNumbers }) => hasNumbers)) return seen
  return seen.map((one) =>
    amounts.includes(one) && one.decimalSigns.length === 0 ? { ...one, decimalSigns: signs } : one,
  )
}
const AMOUNTS: ReadonlySet<Meaning> = new Set(['quantity', 'netWeight', 'grossWeight', 'value'])

const isQuantity = (header: string | undefined): boolean => meaningsOf(header ?? '')[0]?.says === 'quantity'

/** 单位 | 应发数量 | 实发数量: quantities side by side have the unit beside them. */
const sharesUnit = (unit: number, quantity: number, header: readonly string[]): boolean =>
  isQuantity(header[quantity]) && header.slice(Math.min(unit, quantity) + 1, Math.max(unit, quantity)).every(isQuantity)

/** Whether a column of units belongs to the quantity beside it, as one that counts pieces does, and not to a weight. */
const isOfQuantity = (unit: number, weight: number, header: readonly string[], seen: ColumnSeen | undefined): boolean =>
  [unit - 1, unit + 1].some((at) => at !== weight && isQuantity(header[at])) && seen?.hasPieces === true

/** 200 | LB | 91, 3 | T | 3000: the quantity in its unit is the weight in kilograms, so that the unit is none of the weight. */
function weighsTheSame(
  unit: number,
  weight: number,
  header: readonly string[],
  samples: readonly TableRecord[],
): boolean {
  const quantity = [unit - 1, unit + 1].find((at) => at !== weight && isQuantity(header[at]))
  if (quantity === undefined) return false
  const shares = samples.flatMap(({ cells }) => {
    const [amount, kilograms] = [quantity, weight].map((at) => plainNumber(textOf(cells[at])))
    const one = kilogramsOf(textOf(cells[unit]))
    return one === null || one === 'no-mass' || one === '1' || !amount || !kilograms
      ? []
      : [(amount * Number(one)) / kilograms]
  })
  return shares.length > 0 && shares.every((share) => share > LEAST_SHARE && share < MOST_SHARE)
}
const LEAST_SHARE = 0.9
const MOST_SHARE = 1.2
const plainNumber = (text: string): number => {
  const read = readNumber(text, null)
  return read.kind === 'value' ? Number(read.value) : 0
}

/** A unit before a weight that names its own belongs to what stands before it: Item weight, Units, Total weight (lb). */
const isOfAnother = (unit: number, weight: number, header: readonly string[]): boolean =>
  unit < weight && unitInHeader(header[weight] ?? '') !== null

function chosenColumn(proposed: ColumnProposal, choices: readonly ColumnChoice[]): ColumnProposal {
  const choice = choices.findLast(({ field }) => field !== undefined)
  return choice?.field === undefined
    ? proposed
    : {
        ...proposed,
        field: choice.field,
        confidence: 'certain',
        why: reason('chosen', { by: choice.by, on: choice.on }),
        alternatives: [],
        doubt: null,
      }
}

/** The fields that a person has chosen, by the places of their columns. */
const fieldsIn = (chosen: readonly (readonly ColumnChoice[])[]): ReadonlyMap<number, ColumnField> =>
  new Map(
    chosen.flatMap((choices, column): [number, ColumnField][] => {
      const field = choices.findLast((choice) => choice.field !== undefined)?.field
      return field === undefined ? [] : [[column, field]]
    }),
  )

function chosenConvention(own: Convention, choices: readonly ColumnChoice[]): Convention {
  return choices.reduce(
    (before, { decimalSign, dayOrder, unit, cells }) => ({
      ...before,
      ...(decimalSign === undefined ? {} : { decimalSign }),
      ...(dayOrder === undefined ? {} : { dayOrder }),
      ...(unit === undefined ? {} : { unit }),
      ...(cells === undefined ? {} : { cells: { ...before.cells, ...cells } }),
    }),
    own,
  )
}

/** How the cells of a column are written; it makes no difference how often each stands there. */
const conventionOf = (
  { decimalSigns, hasNumbers, hasTexts, days, countryNumbers, codeLengths }: ColumnSeen,
  unit: string | null,
  isMetric: boolean,
): Convention => ({
  decimalSign: hasNumbers && hasTexts ? 'mixed' : decimalSignOf(decimalSigns),
  dayOrder: dayOrderOf(days),
  unit,
  isMetric,
  countryNumbers,
  codeLengths,
  cells: {},
})

/** Different cells of a column that are remembered. More are hardly repeated, as weights. */
const MOST_REMEMBERED = 20_000

/** The different texts of a column; those that stand behind many others may be there more than once. */
function distinctCells(goods: readonly TableRecord[], column: number): string[] {
  const texts = new Set<string>()
  const others: string[] = []
  for (const { cells } of goods) {
    const text = textOf(cells[column])
    if (texts.size < MOST_REMEMBERED) texts.add(text)
    else if (!texts.has(text)) others.push(text)
  }
  return [...texts, ...others]
}
