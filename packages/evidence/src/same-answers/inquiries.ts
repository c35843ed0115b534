import * as fc from 'fast-check'
import { InvalidInquiryError, parseInquiry, screenParty, type Inquiry } from 'ytterby'
import { rulesetData } from 'ytterby/law'
import { ELEMENT_SYMBOLS } from 'ytterby/schema'
import { readInstruments, writtenInquiryArbitrary } from '../properties/arbitrary-inquiry.ts'

const LISTED: ReadonlySet<string> = new Set(
  readInstruments.flatMap(({ effects }) =>
    effects.flatMap((effect) => {
      if (effect.type === 'counter') return effect.parties
      return effect.type === 'list' ? effect.parties.map(({ name }) => name) : []
    }),
  ),
)

/** Names of listed parties and groups, on which clearances and warnings depend; the ones that we made came after the last release. */
const NAMES =
  rulesetData.partyNames
    ?.filter(({ listed }) => listed.every((name) => LISTED.has(name)))
    .flatMap(({ names }) => names.flatMap(({ name, source }) => (source.startsWith('our own ') ? [] : [name]))) ?? []

/** Forms with entries that name a set of elements. */
const NAMING_FORMS = ['alloy', 'target', 'magnetostrictive-material', 'master-alloy-flake'] as const

const DAYS = ['2025-03-01', '2025-06-01', '2026-01-01', '2026-06-01', '2026-12-01']

/**
 * Random inquiries over every fact, each open or stated. One in ten has an open form; one in eight has the name of a listed
 * party, with near matches cleared; one in six has an element list that may be incomplete, half of these with a form whose
 * entries name sets of elements.
 */
export function randomInquiries(seed: number, count: number): Inquiry[] {
  const arbitrary = fc.tuple(writtenInquiryArbitrary, fc.nat(), fc.nat()).map(([inquiry, one, other]): Inquiry => {
    const varied = structuredClone(inquiry)
    if (one % 10 === 0) delete varied.product?.form
    if (one % 8 === 1) varied.endUser = { ...varied.endUser, name: NAMES[other % NAMES.length] ?? 'Example' }
    if (one % 3 === 1) clearNear(varied, other)
    if (one % 6 === 2) stateIncompleteElements(varied, other)
    return isAccepted(varied) ? varied : inquiry
  })
  return fc.sample(arbitrary, { seed, numRuns: count })
}

/**
 * The same, without what releases up to 1.1.0 refuse, a party stated to be under a countermeasure, and without what was corrected
 * after 2.0.0: a party with a near name that is stated to be on a list is judged by the notice that its name meets.
 */
export function inquiriesForReleases(seed: number, count: number): Inquiry[] {
  return randomInquiries(seed, count).map((inquiry) => {
    const copy = structuredClone(inquiry)
    for (const party of [copy.endUser, copy.importer, ...(copy.consignees ?? [])])
      if (party?.listed === 'countermeasure' || (party?.listed !== 'none' && isNear(party, copy.asOf)))
        delete party?.listed
    return copy
  })
}

const isNear = (party: Inquiry['importer'], asOf: string): boolean =>
  party?.name !== undefined &&
  screenParty(party.name, { asOf, ...(party.country === undefined ? {} : { country: party.country }) }).some(
    ({ match }) => match === 'near',
  )

function isAccepted(inquiry: Inquiry): boolean {
  try {
    parseInquiry(inquiry)
    return true
  } catch (error) {
    if (error instanceof InvalidInquiryError) return false
    throw error
  }
}

/** States some elements, and that the list may be incomplete. */
function stateIncompleteElements(inquiry: Inquiry, chance: number): void {
  const symbols = ELEMENT_SYMBOLS.filter((_, at) => at % 5 === chance % 5 && (chance >> at) % 2 === 0)
  const form = NAMING_FORMS[Math.floor(chance / 5) % (2 * NAMING_FORMS.length)]
  inquiry.product = {
    ...inquiry.product,
    ...(form === undefined ? {} : { form }),
    elements: (symbols.length === 0 ? (['Tb'] as const) : symbols).map((symbol) => ({ symbol })),
    elementsComplete: false,
  }
}

/** States that the near matches of all names in a deal were cleared. */
function clearNear({ asOf, endUser, importer, consignees = [] }: Inquiry, chance: number): void {
  for (const party of [endUser, importer, ...consignees]) {
    if (party?.name === undefined) continue
    const near = screenParty(party.name, {
      asOf,
      ...(party.country === undefined ? {} : { country: party.country }),
    })
    const until = DAYS[chance % (DAYS.length * 2)]
    party.cleared = near.slice(0, 12).map(({ name, instrument, met }, at) => ({
      listed: name,
      notice: instrument,
      met: met.name,
      on: DAYS[(chance + at) % DAYS.length] ?? asOf,
      why: 'Another house of the same name.',
      ...(until === undefined ? {} : { until }),
    }))
    if (party.cleared.length === 0) delete party.cleared
  }
}
