import * as fc from 'fast-check'
import { assess, screenParty, verdictOf, type Assessment, type Inquiry, type Product } from 'ytterby'
import { ELEMENT_SYMBOLS, PRODUCT_FORMS, type PartyList, type ProductForm } from 'ytterby/schema'
import { listsInForce } from '../second-evaluator/parties.ts'
import { accepted, DESTINATIONS, METALS, partyNameArbitrary } from './arbitrary-inquiry.ts'

/**
 * States one fact that is open. Gives null where the fact is stated already, or where stating it so would go against a
 * presumption (DESIGN section 3, rule 2).
 */
export type Statement = (inquiry: Inquiry, before: Answered) => Inquiry | null

/** An inquiry with what is possible; the whole answer, which takes longer, only where it is asked for. */
export type Answered = Pick<Assessment, 'inquiry' | 'possible'> & { readonly whole: () => Assessment }

export function answered(inquiry: Inquiry): Answered {
  let whole: Assessment | undefined
  return { inquiry, possible: verdictOf(inquiry).possible, whole: () => (whole ??= assess(inquiry)) }
}

type EndUser = NonNullable<Inquiry['endUser']>
type Party = Omit<EndUser, 'kind' | 'listedOwnershipPercent'>

/** DESIGN section 3, rule 2: the forms that are presumed to be deep processed. */
const PRESUMED_DEEP: readonly ProductForm[] = [
  'phosphor',
  'motor',
  'loudspeaker',
  'motor-rotor',
  'sensor',
  'consumer-article',
  'electronic-component',
]

const withProduct = (inquiry: Inquiry, change: Product): Inquiry => ({
  ...inquiry,
  product: { ...inquiry.product, ...change },
})
const withEndUser = (inquiry: Inquiry, change: EndUser): Inquiry => ({
  ...inquiry,
  endUser: { ...inquiry.endUser, ...change },
})

/** Every completion needs a dual-use licence, so the presumptions that hold only without one do not speak. */
export const alwaysLicensed = ({ whole }: Answered): boolean =>
  whole().permits.some(
    ({ kind, verdict }) =>
      kind === 'dual-use-licence' && ['permit-required', 'refused-in-principle', 'prohibited'].includes(verdict),
  )
const leavesChina = ({ exportedFrom = 'CN' }: Inquiry): boolean => exportedFrom === 'CN'

const form = fc.constantFrom(...PRODUCT_FORMS).map(
  (value): Statement =>
    (inquiry) =>
      inquiry.product?.form === undefined ? withProduct(inquiry, { form: value }) : null,
)

const symbols = fc.uniqueArray(fc.constantFrom(...ELEMENT_SYMBOLS), { minLength: 1, maxLength: 4 })

/** A list where there is none; the missing elements where a list may miss some. Open holds at least one rare earth. */
const elements = fc.tuple(symbols, fc.boolean()).map(([list, elementsComplete]): Statement => (inquiry) => {
  const { elements: stated, elementsComplete: complete } = inquiry.product ?? {}
  if (stated !== undefined && complete !== false) return null
  const missing = list.filter((symbol) => stated?.every((element) => element.symbol !== symbol) ?? true)
  return withProduct(inquiry, {
    elements: [...(stated ?? []), ...missing.map((symbol) => ({ symbol }))],
    elementsComplete,
  })
})

/** Of an empty list that may miss some it would say that there are none, and what is open holds at least one. */
const complete: Statement = (inquiry) => {
  const { elements: stated, elementsComplete: isComplete } = inquiry.product ?? {}
  if (stated === undefined || isComplete === true || (stated.length === 0 && isComplete === false)) return null
  return withProduct(inquiry, { elementsComplete: true })
}

const weightPercent = fc
  .tuple(fc.nat({ max: 3 }), fc.constantFrom(0.05, 0.1, 50, 97, 99.9))
  .map(([at, percent]): Statement => (inquiry) => {
    const stated = inquiry.product?.elements
    const element = stated?.[at]
    if (stated === undefined || element === undefined || element.weightPercent !== undefined) return null
    // Cerium of open share is presumed to fit the catalogue row (docs/decisions.md, 51).
    return element.symbol === 'Ce' && percent < 97
      ? null
      : withProduct(inquiry, { elements: stated.with(at, { ...element, weightPercent: percent }) })
  })

const alloyedWith = fc.uniqueArray(fc.constantFrom(...METALS), { maxLength: 4 }).map(
  (metals): Statement =>
    (inquiry) =>
      inquiry.product?.alloyedWith === undefined ? withProduct(inquiry, { alloyedWith: metals }) : null,
)

const technology = fc
  .constantFrom(
    'extraction-separation' as const,
    'metal-alloy-production' as const,
    'magnet-preparation' as const,
    'calcium-oxyborate' as const,
    'other' as const,
  )
  .map(
    (value): Statement =>
      (inquiry) =>
        inquiry.product?.technology === undefined ? withProduct(inquiry, { technology: value }) : null,
  )

const processing = fc
  .constantFrom('primary' as const, 'deep' as const)
  .map((value): Statement => ({ product = {}, ...inquiry }) => {
    if (product.processing !== undefined) return null
    const presumed = product.form === undefined || PRESUMED_DEEP.includes(product.form)
    return presumed && value === 'primary' ? null : { ...inquiry, product: { ...product, processing: value } }
  })

const size = fc.constantFrom(1, 499.9, 500, 900).map(
  (particleSizeMicron): Statement =>
    (inquiry) =>
      inquiry.product?.particleSizeMicron === undefined ? withProduct(inquiry, { particleSizeMicron }) : null,
)

/** `US`, `JP` and one other: the domain of an open destination has no China. */
const destination = fc.constantFrom(...DESTINATIONS).map(
  (value): Statement =>
    (inquiry) =>
      inquiry.destination === undefined && inquiry.exportedFrom !== value ? { ...inquiry, destination: value } : null,
)

const valuePercent = fc.constantFrom(0, 0.09, 0.1, 60).map(
  (percent): Statement =>
    ({ chineseContent, ...inquiry }) =>
      chineseContent?.valuePercent === undefined
        ? { ...inquiry, chineseContent: { ...chineseContent, valuePercent: percent } }
        : null,
)
const chineseTechnology = fc.boolean().map(
  (value): Statement =>
    ({ chineseContent, ...inquiry }) =>
      chineseContent?.technology === undefined
        ? { ...inquiry, chineseContent: { ...chineseContent, technology: value } }
        : null,
)

/** WMD and terrorism are presumed away wherever no dual-use licence is needed. */
const endUse = fc
  .constantFrom('civil' as const, 'military' as const, 'wmd' as const, 'terrorism' as const)
  .map((kind): Statement => (inquiry, before) => {
    if (inquiry.endUse?.kind !== undefined) return null
    const presumedAway = kind === 'wmd' || kind === 'terrorism'
    if (presumedAway && leavesChina(inquiry) && !alwaysLicensed(before)) return null
    return { ...inquiry, endUse: { ...inquiry.endUse, kind } }
  })

/** Presumed not to be humanitarian, nor (docs/decisions.md, 3) rare-earth production. */
const field = fc
  .constantFrom(
    'none' as const,
    'logic-14nm-or-below' as const,
    'memory-256-layers-or-more' as const,
    'chip-equipment' as const,
    'military-ai' as const,
  )
  .map(
    (value): Statement =>
      (inquiry) =>
        inquiry.endUse?.field === undefined ? { ...inquiry, endUse: { ...inquiry.endUse, field: value } } : null,
  )

const userKind = fc.constantFrom('civil' as const, 'military' as const).map(
  (kind): Statement =>
    (inquiry) =>
      inquiry.endUser?.kind === undefined ? withEndUser(inquiry, { kind }) : null,
)
const ownership = fc.constantFrom(0, 49.9, 50, 100).map(
  (listedOwnershipPercent): Statement =>
    (inquiry) =>
      inquiry.endUser?.listedOwnershipPercent === undefined ? withEndUser(inquiry, { listedOwnershipPercent }) : null,
)

/**
 * Presumed to be the destination unless user and use are civil (docs/decisions.md, 50). A country can turn an equal name
 * into a near one.
 */
const userCountry = fc.constantFrom(...DESTINATIONS).map((country): Statement => (inquiry) => {
  const { endUser = {} } = inquiry
  if (endUser.country !== undefined || endUser.name !== undefined) return null
  const isCivil = endUser.kind === 'civil' && inquiry.endUse?.kind === 'civil'
  return isCivil || inquiry.destination === country ? withEndUser(inquiry, { country }) : null
})

/** States one fact of one party: the end user, the importer or a consignee that is part of the deal. */
type Of = (party: Party, inquiry: Inquiry, before: Answered) => Party | null

function ofParty(which: 'endUser' | 'importer' | number, change: Of): Statement {
  return (inquiry, before) => {
    if (which === 'endUser') {
      const changed = change(inquiry.endUser ?? {}, inquiry, before)
      return changed === null ? null : { ...inquiry, endUser: { ...inquiry.endUser, ...changed } }
    }
    const party = which === 'importer' ? inquiry.importer : inquiry.consignees?.[which]
    const changed = party === undefined ? null : change(party, inquiry, before)
    if (changed === null) return null
    return which === 'importer'
      ? { ...inquiry, importer: changed }
      : { ...inquiry, consignees: (inquiry.consignees ?? []).with(which, changed) }
  }
}

/** Can an unnamed party stand there: on a list in force; on the unreliable-entity list only where a licence is needed. */
function standsOn(list: PartyList, { asOf, knownAt }: Inquiry, before: Answered): boolean {
  return (
    listsInForce(knownAt === undefined ? { asOf } : { asOf, knownAt }).includes(list) &&
    (list !== 'unreliable-entity' || alwaysLicensed(before))
  )
}

/** Of an unnamed party. A named one is screened; where that leaves its listing open, a question offers the options. */
const listed = fc
  .constantFrom('control-list' as const, 'watch-list' as const, 'unreliable-entity' as const, 'none' as const)
  .map((value): Of => (party, inquiry, before) => {
    if (party.listed !== undefined || party.name !== undefined) return null
    return value === 'none' || standsOn(value, inquiry, before) ? { ...party, listed: value } : null
  })

/** A name on no list, or equal or near to names whose listings are in force: an unnamed party ranges over those notices. */
const name = partyNameArbitrary.map((value): Of => (party, inquiry, before) => {
  if (party.name !== undefined || party.listed !== undefined) return null
  const { asOf, knownAt } = inquiry
  const found = screenParty(value, {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(party.country === undefined ? {} : { country: party.country }),
  })
  const inDomain = found.every(
    ({ list, state }) =>
      list === 'countermeasure' ||
      (state === 'in-force' &&
        // That list acts on what leaves China alone.
        ((list === 'unreliable-entity' && !leavesChina(inquiry)) || standsOn(list, inquiry, before))),
  )
  return inDomain ? { ...party, name: value } : null
})

const party = fc
  .tuple(fc.constantFrom<'endUser' | 'importer' | number>('endUser', 'importer', 0, 1), fc.oneof(listed, name))
  .map(([which, change]) => ofParty(which, change))

/** What is presumed, stated as it is presumed. */
const presumed: fc.Arbitrary<Statement> = fc.constantFrom<Statement>(
  complete,
  (inquiry) => (inquiry.origin === undefined ? { ...inquiry, origin: 'CN' } : null),
  (inquiry) =>
    inquiry.exportedFrom === undefined && inquiry.destination !== 'CN' ? { ...inquiry, exportedFrom: 'CN' } : null,
  (inquiry) => (inquiry.product?.host === undefined ? withProduct(inquiry, { host: 'none' }) : null),
  (inquiry) =>
    inquiry.shipment?.purpose === undefined ? { ...inquiry, shipment: { ...inquiry.shipment, purpose: 'sale' } } : null,
)

/** Facts that no verdict follows: texts, papers, the exporter, quantity and the clock. */
const beside: fc.Arbitrary<Statement> = fc.constantFrom<Statement>(
  (inquiry) => (inquiry.product?.grade === undefined ? withProduct(inquiry, { grade: 'N38EH' }) : null),
  (inquiry) =>
    inquiry.product?.description === undefined
      ? withProduct(inquiry, { description: '氧化镝 dysprosium oxide' })
      : null,
  (inquiry) => (inquiry.customer === undefined ? { ...inquiry, customer: 'new' } : null),
  (inquiry) => (inquiry.quantityKg === undefined ? { ...inquiry, quantityKg: 0 } : null),
  (inquiry) => (inquiry.documents === undefined ? { ...inquiry, documents: ['contract'] } : null),
  (inquiry) =>
    inquiry.exporter === undefined
      ? {
          ...inquiry,
          exporter: { name: 'TDK Corporation', complianceProgramme: true, exportRecord: true, penalised: true },
        }
      : null,
  (inquiry) =>
    inquiry.clock === undefined
      ? {
          ...inquiry,
          clock: { submittedOn: '2026-11-24', acceptedOn: '2026-11-25', neededBy: '2027-03-01', transitDays: 9 },
        }
      : null,
)

/** Every path of the contract that can be open, by the name that a counterexample shows. */
const FACTS: Readonly<Record<string, fc.Arbitrary<Statement>>> = {
  form,
  elements,
  weightPercent,
  alloyedWith,
  technology,
  processing,
  size,
  destination,
  valuePercent,
  chineseTechnology,
  endUse,
  field,
  userKind,
  userCountry,
  ownership,
  party,
  presumed,
  beside,
}

export const statementArbitrary: fc.Arbitrary<{ fact: string; state: Statement }> = fc.oneof(
  ...Object.entries(FACTS).map(([fact, arbitrary]) => arbitrary.map((state) => ({ fact, state }))),
)

/** The inquiry with the fact stated, where that is a statement of an open fact and the engine accepts it. */
export function withStatement(state: Statement, before: Answered): Inquiry | null {
  const inquiry = state(before.inquiry, before)
  return inquiry === null ? null : accepted(inquiry)
}

/**
 * Stating a fact can set the commodity code aside, which takes evidence away (docs/decisions.md, 6): its candidates are
 * all free, or fit the stated form no longer.
 */
export function codeWasSetAside({ inquiry, whole }: Answered): boolean {
  if (inquiry.product?.commodityCode === undefined) return false
  return whole().warnings.some(({ code }) => code === 'code-alone' || code === 'code-form-conflict')
}
