import { compareText } from '../../schema/compare-text.ts'
import { bestMatching } from './best-matching.ts'
import { LEAST_LIKE, NAMED, saysTheSame, type Candidate, type Fit, type Sample } from './candidate.ts'
import {
  cellsSeen,
  isDayLike,
  isRegionLike,
  isTimeLike,
  isYesOrNo,
  namesMilitary,
  type CellsSeen,
} from './column-cells.ts'
import { ASKED_FOR, isOfDeliveries, OF_DELIVERY, SOME_DAY, stepsBefore } from './day-of-delivery.ts'
import { findParties, LEAST_FIRMS } from './find-parties.ts'
import { findDescription, findGrade } from './find-texts.ts'
import { labelIn, meaningsBelow, meaningsOf, namesNet, type Weighed } from './header-meaning.ts'
import type { ColumnField } from './column-fields.ts'
import {
  eitherSide,
  someCountry,
  LEAST_WEIGHT,
  meaningOf,
  namesEither,
  proposalOf,
  type Chosen,
  type ColumnProposal,
  type Rivals,
} from './column-proposal.ts'
import type { Meaning } from './meaning.ts'
import { dropDistantUnits, turnQuantities } from './unit-columns.ts'
import { withoutOfOne } from './weight-of-one.ts'
import {
  IN_ENGLISH,
  IN_HOUSE,
  LAST_PARTY,
  namesSomebody,
  OF_BILL,
  OF_CHINA,
  OF_CUSTOMER,
  OF_PORT,
  OF_REGION,
  OF_SALE,
  OF_TRADE,
  PARTIES,
  PURCHASES,
  SOME_COUNTRY,
  SOMEWHERE,
} from './which-party.ts'

/**
 * Proposes a field for each column, from the headers and the cells of all columns together. Before each column it yields the cells
 * that it is about to look at.
 *
 * @param given fields of columns that a person has chosen, by their place.
 * @param title what stands above the header.
 * @param lastRow of a header of several rows.
 */
export function* proposeColumns(
  header: readonly string[],
  samples: readonly Sample[],
  given: ReadonlyMap<number, ColumnField> = new Map(),
  title = '',
  lastRow: readonly string[] = [],
): Generator<Sample, ColumnProposal[]> {
  const candidates: Candidate[] = []
  const record = recordOf(header)
  for (const [column, text] of header.entries()) {
    const sample = samples[column] ?? []
    yield sample
    const cells = cellsSeen(sample)
    const name = text.startsWith(record) ? text.slice(record.length) : text
    const meanings = text === '' ? ofKeyBeside(header, samples, column) : meaningsBelow(name, lastRow[column] ?? '')
    candidates.push({ column, header: text, meanings, cells, fits: fitsOf(name, meanings, cells) })
  }
  const all = withoutOfOne(candidates, samples)
  const open = all.filter(({ column }) => !given.has(column))
  const { chosen, rivals } = assign(open, given, samples)
  const isOfDelivery = isOfDeliveries(title, header)
  const isOfPurchases = header.some((text) => PURCHASES.test(text) && !OF_CUSTOMER.test(text))
  return all.map((candidate) => {
    const own = proposalOf(candidate, chosen, rivals.get(candidate.column), isOfDelivery)
    if (isOfPurchases && namesEither(own)) return { ...own, ...eitherSide(own) }
    return isOfSupplier(own, chosen) ? { ...own, ...someCountry() } : own
  })
}

/** A bare “Country” right behind a supplier may be where the supplier is. */
const isOfSupplier = ({ column, field, header }: ColumnProposal, chosen: Chosen): boolean =>
  field === 'destination' && SOME_COUNTRY.test(header.trim()) && chosen.get(column - 1) === 'exporter.name'

/**
 * What paths to the columns of one record begin with, where several do: “Stock moves/” before “Stock moves/Product/HS code”. Of
 * “Ship-to/Country” the beginning says what the country is.
 */
function recordOf(header: readonly string[]): string {
  const begins = header.map((text) => text.slice(0, text.indexOf('/') + 1)).filter((text) => text !== '')
  const isLong = (begin: string): boolean => header.some((text) => text.startsWith(begin) && text.split('/').length > 2)
  return (
    begins.find(
      (begin) =>
        begins.filter((one) => one === begin).length >= LEAST_OF_RECORD &&
        isLong(begin) &&
        !meaningsOf(begin.slice(0, -1)).some(({ says }) => PARTIES.has(says) || COUNTRIES.has(says)),
    ) ?? ''
  )
}
const LEAST_OF_RECORD = 4

/** A column without a name beside the numbers of parties is that of their names, as reports of data warehouses have them. */
function ofKeyBeside(header: readonly string[], samples: readonly Sample[], column: number): readonly Weighed[] {
  const keys = samples[column - 1]?.filter((cell) => cell !== '') ?? []
  if (keys.filter((cell) => /^[A-Z]{0,2}\d+$/.test(cell)).length <= keys.length * LEAST_LIKE) return []
  return meaningsBelow(header[column - 1] ?? '', '').filter(({ says }) => PARTIES.has(says))
}

const LESS = 0.1
const LEAST_NAMED = 0.3
const SOME_FIRMS = 0.25
/** What cells add to what a column is called, or take from it. */
const BY_GOODS = 0.25
const BY_FIRMS = 0.5
/** A column without a cell is what another one says as well only where there is no other. */
const EMPTY = 0.3
/** What cells say of a column whose name says nothing. */
const NAMELESS = 0.15
const LEAST_LETTERS = 5
const MANY_LETTERS = 40

/** What header and cells allow, the best first. */
function fitsOf(header: string, meanings: readonly Weighed[], cells: CellsSeen): Fit[] {
  const isOfRegions = OF_REGION.test(header) && cells.stated.every((cell) => cell.length <= LETTERS_OF_REGION)
  const fits = meanings
    .filter(({ says, weight }) => weight >= LEAST_WEIGHT && !(isOfRegions && COUNTRIES.has(says)))
    .filter(({ says }) => !(PARTIES.has(says) && (describesGoods(meanings, cells) || namesPersons(header, cells))))
    .flatMap(({ says, weight }): Fit[] => {
      const alike = cells.alike(says)
      if (says === 'product.description' && alike < 1 - LEAST_LIKE && cells.alike('id') === 1 && !cells.isNumbering)
        return [{ says: 'id', score: weight * INSTEAD }]
      if (alike < leastLike(says, weight, cells) || (says === 'id' && cells.isNumbering)) return []
      if (says === 'id' && namesMaterials(cells)) return [{ says: 'product.grade', score: weight * INSTEAD }]
      const mayBeId = meanings.some((one) => one.says === 'id' && one.weight >= weight)
      if (says === 'product.grade' && mayBeId && cells.alike('id') === 1) return []
      const ofEmpty = cells.stated.length === 0 ? -EMPTY : 0
      return [
        { says, score: weight * (0.6 + 0.4 * alike) + byWords(says, header) + byCells(says, header, cells) + ofEmpty },
      ]
    })
  return [...fits, ...(isOfRegions ? [] : fitsOfCells(header, cells, fits, meanings))].toSorted(
    (a, b) => b.score - a.score,
  )
}
const LETTERS_OF_REGION = 3

/** How many cells have to look like those of a field that the header names. */
function leastLike(says: Meaning, weight: number, cells: CellsSeen): number {
  if (weight < NAMED) return LEAST_LIKE
  if (says === 'endUse.kind' && (cells.stated.some(namesMilitary) || cells.stated.every(isYesOrNo))) return 0
  // KW 03/2027, EMEA: what decides is asked about, where a column is called by it.
  if (says === 'asOf' && cells.stated.every(isTimeLike)) return 0
  if (says === 'destination' && cells.stated.every(isRegionLike)) return 0
  return LEAST_NAMED
}

/** Whether a column that is called a party or a text is no party: customer description. */
const describesGoods = (meanings: readonly Weighed[], { firms }: CellsSeen): boolean =>
  firms < LEAST_FIRMS && meanings.some(({ says, weight }) => says === 'product.description' && weight >= NAMED)

/** Dave M., K. Jones, Karen: who of one's own people buys. */
const namesPersons = (header: string, { stated }: CellsSeen): boolean =>
  IN_HOUSE.test(header) && stated.some((cell) => INITIAL.test(cell)) && stated.every((cell) => PERSON.test(cell))
const INITIAL = /^(?:\p{Lu}\p{Ll}+ \p{Lu}\.|\p{Lu}\. ?\p{Lu}\p{Ll}+)$/u
const PERSON = new RegExp(`${INITIAL.source}|^\\p{Lu}\\p{Ll}+$`, 'u')

/** What a column is by its cells where its name is used for either: the numbers of goods below “Towar”. */
const INSTEAD = 0.9

/** Below “Material” stand numbers of materials, or what the goods are made of. */
const namesMaterials = (cells: CellsSeen): boolean =>
  cells.alike('product.description') >= SOME_FIRMS && cells.goods() >= SOME_FIRMS && cells.alike('id') < 1

/** N° pièce: the number of a paper, or of a part. */
const OF_DOCUMENT = /pi[eè]ce|document|\bdoc\b|beleg|zeichnung/iu

function byWords(says: Meaning, header: string): number {
  if (says === 'asOf') return -LESS * stepsBefore(header)
  if (says === 'id' && OF_DOCUMENT.test(header)) return -LESS
  if (says === 'product.commodityCode' && OF_CHINA.test(header)) return LESS
  // Goods may go elsewhere than to the country that they are sold to: every other one comes before it.
  if (says === 'destination' && OF_SALE.test(header)) return -3 * LESS
  if ((says === 'destination' && OF_TRADE.test(header)) || (says === 'product.description' && IN_ENGLISH.test(header)))
    return -LESS
  if (says === 'product.description' && OF_CUSTOMER.test(header)) return -2 * LESS
  if (says === 'destination' && SOME_COUNTRY.test(header)) return -LESS
  // Goods go on from a port: a column of countries comes first.
  if (says === 'destination' && OF_PORT.test(header)) return -2 * LESS
  if (says === 'netWeight' && namesNet(header)) return LESS
  if (says !== 'endUser.name') return 0
  return LAST_PARTY.test(header) ? 2 * LESS : OF_BILL.test(header) ? -LESS : 0
}

/**
 * Names of companies are no descriptions; texts that name goods are. Of parties, companies come before persons and places, and
 * of countries their names before their numbers.
 */
function byCells(says: Meaning, header: string, cells: CellsSeen): number {
  if (COUNTRIES.has(says)) return -LESS * cells.numbers - (OF_BILL.test(header) ? BY_FIRMS : 0)
  if (PARTIES.has(says)) return LESS * cells.firms - (mayBeOther(header, cells) ? BY_FIRMS : 0)
  if (says !== 'product.description') return 0
  return nameFirms(header, cells) || isSparse(cells) ? -BY_FIRMS : BY_GOODS * cells.goods()
}

/** A column of remarks says something here and there. */
const isSparse = ({ filled }: CellsSeen): boolean => filled > 0 && filled * SPARSE < 1

/** Whether the cells are companies: most by their legal forms, or below a bare “Name” some, which come again and are no goods. */
const nameFirms = (header: string, cells: CellsSeen): boolean =>
  cells.firms >= LEAST_FIRMS ||
  (cells.firms >= SOME_FIRMS && namesSomebody(header) && cells.variety < 1 - SOME_FIRMS && cells.firms > cells.goods())

/** Whether a column of parties may as well be one of places or of one's own people. */
const mayBeOther = (header: string, { firms, stated }: CellsSeen): boolean =>
  stated.length > 0 && firms < LEAST_FIRMS && (SOMEWHERE.test(header) || (firms === 0 && IN_HOUSE.test(header)))

/** What the cells say where no word of the header does. */
function fitsOfCells(header: string, cells: CellsSeen, fits: readonly Fit[], meanings: readonly Weighed[]): Fit[] {
  if (cells.stated.length === 0) return []
  if (cells.areUnits && !fits.some(({ says }) => says === 'unit')) return [{ says: 'unit', score: 0.5 }]
  if (fits.length === 0 && cells.alike('origin') >= NAMED && cells.numbers === 0)
    return (['origin', 'destination'] as const).map((says) => ({ says, score: NAMELESS + LESS * cells.variety }))
  const isParty = nameFirms(header, cells)
  // The same company on each line is more likely one's own.
  if (isParty && namesSomebody(header))
    return [{ says: 'endUser.name', score: cells.variety * cells.stated.length > 1 ? 0.6 : 0.5 }]
  if (isParty || namesText(fits, meanings) || cells.alike('product.description') < LEAST_LIKE) return []
  const letters = cells.stated.join('').length / cells.stated.length
  if (letters < LEAST_LETTERS || cells.alike('endUser.name') < LEAST_LIKE) return []
  const score = NAMELESS + (Math.min(letters, MANY_LETTERS) / MANY_LETTERS) * cells.variety * LESS
  return [{ says: 'product.description', score: score + BY_GOODS * cells.goods() }]
}

/** Whether a column is a description by its name, or by its name something that no description is, whatever its cells are. */
const namesText = (fits: readonly Fit[], meanings: readonly Weighed[]): boolean =>
  fits.some(({ says }) => says === 'product.description') ||
  meanings.some(({ says, weight }) => weight >= NAMED && NO_TEXTS.has(says))
const NO_TEXTS: ReadonlySet<Meaning> = new Set(['asOf', 'otherDay', 'endUse.kind', 'origin', 'netWeight', 'quantity'])

/** Fields of which a good has one, the ones that decide most first. */
const SINGLE = [
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
  'endUse.kind',
  'id',
  'value',
] as const satisfies readonly Meaning[]
/** Fields that decide an answer. Where two columns may be one of them, a person says which. */
const DECIDING: ReadonlySet<Meaning> = new Set([
  'product.description',
  'product.commodityCode',
  'destination',
  'asOf',
  'endUse.kind',
  'endUser.name',
])
const COUNTRIES: ReadonlySet<Meaning> = new Set(['origin', 'destination', 'exportedFrom'])
const isSingle = (says: Meaning): boolean => SINGLE.some((one) => one === says)

/** Gives the fields to the columns, so that together they fit best. */
function assign(
  open: readonly Candidate[],
  given: ReadonlyMap<number, ColumnField>,
  samples: readonly Sample[],
): { readonly chosen: Chosen; readonly rivals: Rivals } {
  const taken = new Set([...given.values()].map(meaningOf))
  // Where columns stand makes no difference, also between equal ones.
  const columns = open.toSorted(
    (a, b) => compareText(a.header, b.header) || compareText(a.cells.stated.join('\n'), b.cells.stated.join('\n')),
  )
  const fields = SINGLE.filter((says) => !taken.has(says))
  const gains = fields.map((says, rank) =>
    columns.map(({ fits }) => {
      const own = fits.find((fit) => fit.says === says)
      return own === undefined ? NEVER : own.score - otherwise(fits) + (fields.length - rank) * TIE
    }),
  )
  const matched = bestMatching(gains)
  const chosen = new Map<number, Meaning>()
  for (const [row, place] of matched.entries()) {
    const [says, column] = [fields[row], place === null ? undefined : columns[place]]
    if (says !== undefined && column !== undefined) chosen.set(column.column, says)
  }
  for (const { column, fits } of columns) {
    const other = fits.find(({ says }) => !isSingle(says))
    if (other !== undefined && !chosen.has(column)) chosen.set(column, other.says)
  }
  turnQuantities(chosen, taken, open, samples)
  dropDistantUnits(chosen, given, open)
  findDay(chosen, taken, open)
  findParties(chosen, taken, columns)
  findDescription(chosen, taken, columns)
  findGrade(chosen, taken, columns)
  return { chosen, rivals: rivalsOf(fields, gains, matched, columns) }
}
const NEVER = -1_000
const TIE = 1e-6

/** What a column is worth if it gets none of the fields of which a good has one. */
const otherwise = (fits: readonly Fit[]): number => fits.find(({ says }) => !isSingle(says))?.score ?? 0

/** How much less a list fits if a deciding field goes to another column, where that is next to nothing. */
const SMALL = 0.03

function rivalsOf(
  fields: readonly Meaning[],
  gains: readonly (readonly number[])[],
  matched: readonly (number | null)[],
  columns: readonly Candidate[],
): Rivals {
  const rivals = new Map<number, Candidate>()
  const worth = (places: readonly (number | null)[]): number =>
    places.reduce<number>((sum, place, row) => sum + (place === null ? 0 : (gains[row]?.[place] ?? 0)), 0)
  for (const [row, place] of matched.entries()) {
    const [says, own] = [fields[row], place === null ? undefined : columns[place]]
    if (says === undefined || own === undefined || !DECIDING.has(says)) continue
    const without = gains.map((line, at) =>
      at === row ? line.map((gain, one) => (one === place ? NEVER : gain)) : line,
    )
    const other = bestMatching(without)
    const rival = columns[other[row] ?? -1]
    if (rival === undefined || worth(matched) - worth(other) > SMALL || saysTheSame(own, rival)) continue
    if (rival.cells.stated.length * SPARSE < own.cells.stated.length) continue
    rivals.set(own.column, rival)
  }
  return rivals
}

/**
 * Where no column is called the day on which goods leave, a single column of days that do not say what happens on them is
 * proposed, else a single one of days of delivery, and asked about.
 */
function findDay(chosen: Map<number, Meaning>, taken: ReadonlySet<Meaning>, open: readonly Candidate[]): void {
  if (taken.has('asOf') || [...chosen.values()].includes('asOf')) return
  const days = open.filter(
    ({ cells: { stated } }) => stated.length > 0 && stated.filter(isDayLike).length >= stated.length * LEAST_LIKE,
  )
  for (const named of [SOME_DAY, OF_DELIVERY]) {
    const [only, ...others] = days.filter(({ header }) => named.test(labelIn(header)) && !ASKED_FOR.test(header))
    if (only === undefined) continue
    if (others.length === 0) chosen.set(only.column, 'asOf')
    return
  }
}

const SPARSE = 4
