import * as fc from 'fast-check'
import { assess, screenParty, verdictOf, type Assessment, type Inquiry, type Product } from 'ytterby'
import { ELEMENT_SYMBOLS, PRODUCT_FORMS, type ProductForm } from 'ytterby/schema'
import { PARTY_LISTS } from 'ytterby/apps'
import { mayMissSome } from '../second-evaluator/good.ts'
import { listsInForce } from '../second-evaluator/parties.ts'
import { accepted, DESTINATIONS, METALS, partyNameArbitrary } from './arbitrary-inquiry.ts'

type PartyList = (typeof PARTY_LISTS)[number]

/**
 * States one open fact. Returns null if the fact is already stated, or if the value would contradict a presumption (DESIGN
 * section 3, rule 2).
 */
export type Statement = (inquiry: Inquiry, before: AnsweredInquiry) => Inquiry | null

/** An inquiry with its possible verdicts. The whole answer takes longer and is computed only if needed. */
export type AnsweredInquiry = Pick<Assessment, 'inquiry' | 'possible'> & { readonly whole: () => Assessment }

export function answered(inquiry: Inquiry): AnsweredInquiry {
  let whole: Assessment | undefined
  return { inquiry, possible: verdictOf(inquiry).possible, whole: () => (whole ??= assess(inquiry)) }
}

type EndUser = NonNullable<Inquiry['endUser']>
type Party = Omit<EndUser, 'kind' | 'listedOwnershipPercent'>

/** DESIGN section 3, rule 2: the forms that are presumed to be deeply processed. */
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

/** Whether every completion needs a dual-use licence; presumptions that apply only without one then do not matter. */
export const alwaysLicensed = ({ whole }: AnsweredInquiry): boolean =>
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

/**
 * States a list if there is none, or missing elements if a list may be incomplete. Not with the form open, because the list is
 * then presumed complete for some forms. An open good contains at least one rare earth.
 */
const elements = fc.tuple(symbols, fc.boolean()).map(([list, elementsComplete]): Statement => (inquiry) => {
  const { elements: stated, elementsComplete: complete } = inquiry.product ?? {}
  if (stated !== undefined && complete !== false && !mayMissSome(inquiry.product ?? {})) return null
  const missing = list.filter((symbol) => stated?.every((element) => element.symbol !== symbol) ?? true)
  return withProduct(inquiry, {
    elements: [...(stated ?? []), ...missing.map((symbol) => ({ symbol }))],
    elementsComplete,
  })
})

/** States that the list is complete. Not for an empty list, because an open good contains at least one rare earth. */
const complete: Statement = (inquiry) => {
  const { elements: stated, elementsComplete: isComplete } = inquiry.product ?? {}
  if (stated === undefined || isComplete === true || (stated.length === 0 && isComplete === false)) return null
  return withProduct(inquiry, { elementsComplete: true })
}

/** It may be an oxide mixture whose main substance is not a rare-earth oxide. */
const isHosted = ({ product }: Inquiry): boolean =>
  (product?.form ?? 'oxide-mixture') === 'oxide-mixture' &&
  (product?.host ?? 'none') !== 'none' &&
  product?.host !== 'CeO2'

const weightPercent = fc
  .tuple(fc.nat({ max: 3 }), fc.constantFrom(0.05, 0.1, 50, 97, 99.9))
  .map(([at, percent]): Statement => (inquiry) => {
    const stated = inquiry.product?.elements
    const element = stated?.[at]
    if (stated === undefined || element === undefined || element.weightPercent !== undefined) return null
    // Rare-earth oxides on a host are presumed to be more than 10 % while a share is open (docs/decisions.md, 239).
    if (isHosted(inquiry) && percent < 10) return null
    // Cerium with an open share is presumed to match the catalogue row (docs/decisions.md, 51).
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

/** `US`, `JP` and others: an open destination is never China. */
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

/** Uses for WMD or terrorism are presumed not to apply if no dual-use licence is needed. */
const endUse = fc
  .constantFrom('civil' as const, 'military' as const, 'wmd' as const, 'terrorism' as const)
  .map((kind): Statement => (inquiry, before) => {
    if (inquiry.endUse?.kind !== undefined) return null
    const presumedAway = kind === 'wmd' || kind === 'terrorism'
    if (presumedAway && leavesChina(inquiry) && !alwaysLicensed(before)) return null
    return { ...inquiry, endUse: { ...inquiry.endUse, kind } }
  })

/** The field is presumed to be neither humanitarian nor rare-earth production (docs/decisions.md, 3). */
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
 * Presumed to be the destination unless user and use are civil (docs/decisions.md, 50). Stating a country can turn an equal
 * match into a near one.
 */
const userCountry = fc.constantFrom(...DESTINATIONS).map((country): Statement => (inquiry) => {
  const { endUser = {} } = inquiry
  if (endUser.country !== undefined || endUser.name !== undefined) return null
  const isCivil = endUser.kind === 'civil' && inquiry.endUse?.kind === 'civil'
  return isCivil || inquiry.destination === country ? withEndUser(inquiry, { country }) : null
})

/** States one fact of one party: the end user, the importer or a consignee that is part of the deal. */
type PartyChange = (party: Party, inquiry: Inquiry, before: AnsweredInquiry) => Party | null

function ofParty(which: 'endUser' | 'importer' | number, change: PartyChange): Statement {
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

/** Lists that act on every good that leaves China; an unnamed party is presumed to be on none of them if no licence is needed. */
const PRESUMED_AWAY: readonly PartyList[] = ['unreliable-entity', 'countermeasure']

/** Whether an unnamed party may be on the list: it must be in force, and count if no licence is needed. */
function mayBeListed(list: PartyList, { asOf, knownAt }: Inquiry, before: AnsweredInquiry): boolean {
  return (
    listsInForce(knownAt === undefined ? { asOf } : { asOf, knownAt }).includes(list) &&
    (!PRESUMED_AWAY.includes(list) || alwaysLicensed(before))
  )
}

/** States the listing of an unnamed party. A named one is screened; if that leaves its listing open, a question offers the options. */
const listed = fc
  .constantFrom(...PARTY_LISTS, 'none' as const)
  .map((value): PartyChange => (party, inquiry, before) => {
    if (party.listed !== undefined || party.name !== undefined) return null
    return value === 'none' || mayBeListed(value, inquiry, before) ? { ...party, listed: value } : null
  })

/** States a name that is on no list, or equal to or near names with listings in force, which an unnamed party covers. */
const name = partyNameArbitrary.map((value): PartyChange => (party, inquiry, before) => {
  if (party.name !== undefined || party.listed !== undefined) return null
  const { asOf, knownAt } = inquiry
  const found = screenParty(value, {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(party.country === undefined ? {} : { country: party.country }),
  })
  const inDomain = found.every(
    ({ list, state }) =>
      state === 'in-force' &&
      ((PRESUMED_AWAY.includes(list) && !leavesChina(inquiry)) || mayBeListed(list, inquiry, before)),
  )
  return inDomain ? { ...party, name: value } : null
})

const party = fc
  .tuple(fc.constantFrom<'endUser' | 'importer' | number>('endUser', 'importer', 0, 1), fc.oneof(listed, name))
  .map(([which, change]) => ofParty(which, change))

/** States presumed facts with their presumed values. */
const presumed: fc.Arbitrary<Statement> = fc.constantFrom<Statement>(
  complete,
  (inquiry) => (inquiry.origin === undefined ? { ...inquiry, origin: 'CN' } : null),
  (inquiry) =>
    inquiry.exportedFrom === undefined && inquiry.destination !== 'CN' ? { ...inquiry, exportedFrom: 'CN' } : null,
  (inquiry) => (inquiry.product?.host === undefined ? withProduct(inquiry, { host: 'none' }) : null),
  (inquiry) =>
    inquiry.shipment?.purpose === undefined ? { ...inquiry, shipment: { ...inquiry.shipment, purpose: 'sale' } } : null,
)

/** Facts on which no verdict depends: texts, papers, the exporter, quantity and the clock. */
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

/** Every field that can be open, by the name that a counterexample shows. */
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

/** The inquiry with the fact stated; null if the fact is not open or the engine refuses it. */
export function withStatement(state: Statement, before: AnsweredInquiry): Inquiry | null {
  const inquiry = state(before.inquiry, before)
  return inquiry === null ? null : accepted(inquiry)
}

/**
 * Stating a fact can make the engine ignore the commodity code, which removes evidence (docs/decisions.md, 6): all its
 * candidates are free, or none matches the stated form.
 */
export function codeIsIgnored({ inquiry, whole }: AnsweredInquiry): boolean {
  if (inquiry.product?.commodityCode === undefined) return false
  return whole().warnings.some(({ code }) => code === 'code-alone' || code === 'code-form-conflict')
}
