import { reason, type Reason } from '../reason.ts'
import type { Candidate } from './candidate.ts'
import type { ColumnField } from './column-fields.ts'
import type { Meaning } from './meaning.ts'
import { namesBuyer, namesSomebody, OF_BILL, OF_COUNTRY, OF_PORT, OF_SALE, PARTIES } from './which-party.ts'

/** What is proposed for a column, why, and what else it may be. */
export type ColumnProposal = {
  readonly column: number
  readonly header: string
  readonly field: ColumnField
  /** `certain` by its words and its cells; `likely` by one of them; `ask` where two answers are as good. */
  readonly confidence: 'certain' | 'likely' | 'ask'
  readonly why: Reason
  readonly alternatives: readonly ColumnField[]
  /** Why its cells say nothing before somebody has said what the column is; null where they do. */
  readonly doubt: Reason | null
}

/** The least that the words of a header may weigh. */
export const LEAST_WEIGHT = 0.25
/** A score from which header and cells are sure, and how near another field comes to the proposed one. */
export const SURE = 0.75
const NEAR = 0.1

/** Of a column, another one that may as well be what it is. */
export type Rivals = ReadonlyMap<number, Candidate>
/** What each column says. */
export type Chosen = ReadonlyMap<number, Meaning>

/** How a column of countries is proposed if the goods may go somewhere else. */
export const someCountry = (): Pick<ColumnProposal, 'confidence' | 'alternatives' | 'doubt'> => ({
  confidence: 'ask',
  alternatives: ['ignore'],
  doubt: reason('someCountry'),
})

/** Porto / País destino: how many cells name a country, some with a port, if the column is one of countries. */
const LEAST_COUNTRIES = 0.8

/** What is told of a column whose meaning was chosen. */
export function proposalOf(
  { column, header, meanings, cells, fits }: Candidate,
  chosen: Chosen,
  rival: Candidate | undefined,
  isOfDelivery: boolean,
): ColumnProposal {
  const says = chosen.get(column) ?? 'ignore'
  const field = fieldOf(says)
  const weight = meanings.find((one) => one.says === says)?.weight ?? 0
  const own = weight < LEAST_WEIGHT ? undefined : fits.find((fit) => fit.says === says)
  const others = fits.filter(
    (fit) => fit.says !== says && fieldOf(fit.says) !== field && own !== undefined && fit.score > own.score - NEAR,
  )
  const base = { column, header, field, doubt: rival === undefined ? null : doubtBetween(header, rival) }
  // Another party than the one that its name says first: a customer beside who uses the goods buys them.
  const isParty = namesBuyer(header) || fits.some((fit) => PARTIES.has(fit.says) && fit.score >= SURE)
  if (own === undefined && isRole(says) && isParty)
    return { ...base, confidence: 'likely', why: reason('byHeaderAndCells', { text: header }), alternatives: [] }
  if (own === undefined) return { ...base, ...byCellsAlone(says, header, isOfDelivery) }
  // Goods go on from a port: only countries say where to by themselves.
  const leastCountries = OF_COUNTRY.test(header) ? LEAST_COUNTRIES : 1
  if (GOES_TO.has(says) && OF_PORT.test(header) && cells.alike('origin') < leastCountries)
    return {
      ...base,
      confidence: 'ask',
      why: reason('byHeaderAndCells', { text: header }),
      alternatives: ['ignore'],
      doubt: reason('somePort', { text: header }),
    }
  // The country of a trade or of a bill may be another than the one that the goods go to.
  if (says === 'destination' && (OF_SALE.test(header) || OF_BILL.test(header)))
    return { ...base, why: reason('byHeaderAndCells', { text: header }), ...someCountry() }
  // Nothing that stands there says it: KW 03/2027 below the day, EMEA below the country.
  if (OF_SIGNS.has(says) && cells.stated.length > 0 && cells.alike(says) < LEAST_WEIGHT)
    return { ...base, confidence: 'ask', why: reason('byHeaderAndCells', { text: header }), alternatives: ['ignore'] }
  const isTie = rival !== undefined || others.some(({ score }) => score === own.score)
  return {
    ...base,
    confidence: isTie ? 'ask' : own.score >= SURE ? 'certain' : 'likely',
    why: reason('byHeaderAndCells', { text: header }),
    alternatives: [...new Set(others.map((fit) => fieldOf(fit.says)))],
  }
}

const OF_SIGNS: ReadonlySet<Meaning> = new Set(['destination', 'asOf'])
const GOES_TO: ReadonlySet<Meaning> = new Set(['destination', 'exportedFrom'])

/** Whether a column is read as a buyer by a word that names sellers as well. */
export const namesEither = ({ header, field }: ColumnProposal): boolean =>
  (field === 'endUser.name' || field === 'importer.name') && namesSomebody(header)

export const eitherSide = ({ header, field, alternatives }: ColumnProposal): Partial<ColumnProposal> => ({
  confidence: 'ask',
  alternatives: ['exporter.name', ...alternatives.filter((one) => one !== 'exporter.name' && one !== field)],
  doubt: reason('buysOrSells', { text: header }),
})

type Told = Pick<ColumnProposal, 'confidence' | 'why' | 'alternatives'> & Partial<Pick<ColumnProposal, 'doubt'>>

/** What is told of a column whose name says nothing. */
function byCellsAlone(says: Meaning, header: string, isOfDelivery: boolean): Told {
  if (says === 'ignore')
    return {
      confidence: 'certain',
      why: header === '' ? reason('noHeader') : reason('unknownHeader', { text: header }),
      alternatives: [],
    }
  const why = reason('byCells')
  if (isRole(says)) {
    const alternatives = ROLES.filter((role) => role !== says)
    return namesSomebody(header)
      ? { confidence: 'ask', why, alternatives }
      : { confidence: 'ask', why, alternatives: [...alternatives, 'ignore'], doubt: reason('someParty') }
  }
  if (says === 'origin' || says === 'destination')
    return {
      confidence: 'ask',
      why,
      alternatives: [says === 'origin' ? 'destination' : 'origin', 'ignore'],
      doubt: reason('someCountry'),
    }
  // Nothing says that the goods leave on this day, but for papers by which they do.
  if (says === 'asOf' && (!isOfDelivery || IS_DUE.test(header)))
    return { confidence: 'ask', why, alternatives: ['ignore'], doubt: reason('someDay') }
  return { confidence: 'likely', why, alternatives: [] }
}

const ROLES = ['endUser.name', 'importer.name', 'consignees.0.name', 'exporter.name'] as const
const isRole = (says: Meaning): boolean => ROLES.some((role) => role === says)

/** On such a day goods are to arrive, whatever paper says so. */
const IS_DUE =
  /receipt|received|r[ée]cep|ricez|ricevim|przyj[eę]ci|příjem|wareneingang|[納交]期|到[货貨]|入荷|납기|입고/iu

const SHOWN = 3

/** The cells of both columns, to choose by. */
const doubtBetween = (header: string, rival: Candidate): Reason =>
  reason('whichColumn', {
    text: header,
    other: rival.header,
    cells: [...new Set(rival.cells.stated)].slice(0, SHOWN).join(' · '),
  })

function fieldOf(says: Meaning): ColumnField {
  if (says === 'netWeight') return 'quantityKg'
  return says === 'grossWeight' || says === 'quantity' || says === 'otherDay' ? 'ignore' : says
}

export const meaningOf = (field: ColumnField): Meaning => (field === 'quantityKg' ? 'netWeight' : field)
