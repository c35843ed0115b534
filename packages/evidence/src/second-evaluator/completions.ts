/** All completions of an inquiry, and their verdicts together (DESIGN section 3, rules 1 to 3). */
import type { SourceListing } from '../extract/extract.ts'
import { choiceOf, within, type Choice } from './choice.ts'
import { countries, ELEMENT_LISTS, METAL_LISTS, type Elements } from './domains.ts'
import { naive, needsDualUseLicence, sorted } from './evaluate.ts'
import {
  END_USES,
  FORMS,
  TECHNOLOGIES,
  type EndUser,
  type Form,
  type Inquiry,
  type Party,
  type PartyListName,
  type Product,
  type CompletionVerdict,
} from './inquiry.ts'
import { mayMissSome, namedBesides } from './good.ts'
import { listingsOf, nearMatches } from './names.ts'
import { countermeasuresInForce, isInForce, isRead, listingsInForce } from './parties.ts'
import type { When } from './states.ts'

/** Every completion that keeps the presumptions. */
export function completions(inquiry: Inquiry): Inquiry[] {
  return expand(inquiry).filter((completion) => keepsPresumptions(inquiry, completion))
}

/** The verdicts of all completions, strictest first. */
export function possibleOf(inquiry: Inquiry): CompletionVerdict[] {
  return sorted(completions(inquiry).flatMap(naive))
}

function expand(inquiry: Inquiry): Inquiry[] {
  const next = alternatives(inquiry)
  return next === null ? [inquiry] : next.all().flatMap(expand)
}

/**
 * Whether a completion satisfies the presumptions: if no dual-use licence is needed, the end use is neither WMD nor terrorism, and
 * an unnamed buyer is not on the unreliable-entity list and under no countermeasure, unless the inquiry states otherwise.
 */
export function keepsPresumptions(inquiry: Inquiry, completion: Inquiry): boolean {
  const assumed = inquiry.endUse?.kind === undefined && isCatchAll(completion)
  const plain = assumed ? { ...completion, endUse: { ...completion.endUse, kind: 'civil' as const } } : completion
  const before = partiesInOrder(inquiry)
  const barred = partiesInOrder(completion).some(
    ({ listed = 'none' }, index) =>
      ['unreliable-entity', 'countermeasure'].includes(listed) && before[index]?.listed === undefined,
  )
  return !(assumed || barred) || needsDualUseLicence(plain)
}

const isCatchAll = ({ endUse }: Inquiry): boolean => endUse?.kind === 'wmd' || endUse?.kind === 'terrorism'

const partiesInOrder = ({ endUser, importer, consignees }: Inquiry): Party[] => [
  endUser ?? {},
  importer ?? {},
  ...(consignees ?? []),
]

/** The ways to state the first open fact of an inquiry; null if no open fact can make a difference. */
export function alternatives(inquiry: Inquiry): Choice<Inquiry> | null {
  return (
    within(alternativeProducts(inquiry.product ?? {}), (product) => ({ ...inquiry, product })) ??
    alternativePlaces(inquiry) ??
    alternativeBuyers(inquiry)
  )
}

const MIXED: readonly Form[] = [
  'alloy',
  'target',
  'magnet-powder',
  'magnetostrictive-material',
  'magnetic-refrigeration-material',
]

/** Forms that an element list declared to be empty contradicts. */
const IMPLYING: readonly Form[] = ['smco-magnet', 'ndfeb-magnet']

function alternativeProducts(product: Product): Choice<Product> | null {
  const { form } = product
  // An empty list that may be incomplete is the same as an open one (DESIGN section 3, input).
  const elements = product.elements?.length === 0 && product.elementsComplete === false ? undefined : product.elements
  if (form === undefined) {
    const possible = elements?.length === 0 ? FORMS.filter((each) => !IMPLYING.includes(each)) : FORMS
    return choiceOf(possible, (each) => ({ ...product, form: each }))
  }
  if (elements === undefined)
    return choiceOf(ELEMENT_LISTS, (list) => ({ ...product, elements: list, elementsComplete: true }))
  if (mayMissSome(product)) {
    const missing = (list: Elements): Elements =>
      list.filter(
        ({ symbol }) => !elements.some((each) => each.symbol === symbol) && !namedBesides(product).includes(symbol),
      )
    return choiceOf<Elements, Product>([[], ...ELEMENT_LISTS], (list) => ({
      ...product,
      elements: [...elements, ...missing(list)],
      elementsComplete: true,
    }))
  }
  if (product.alloyedWith === undefined && MIXED.includes(form)) {
    return choiceOf(METAL_LISTS, (alloyedWith) => ({ ...product, alloyedWith }))
  }
  if (product.technology === undefined && (form === 'technology' || form === 'service')) {
    return choiceOf(TECHNOLOGIES, (technology) => ({ ...product, technology }))
  }
  if (product.processing === undefined && form === 'catalyst') {
    return choiceOf(['primary', 'deep'] as const, (processing) => ({ ...product, processing }))
  }
  const cerium = elements.some(({ symbol }) => symbol === 'Ce') && (form === 'metal' || form === 'alloy')
  if (cerium && product.particleSizeMicron === undefined) {
    return choiceOf([499, 500], (particleSizeMicron) => ({ ...product, particleSizeMicron }))
  }
  return null
}

function alternativePlaces(inquiry: Inquiry): Choice<Inquiry> | null {
  const { exportedFrom = 'CN', origin = 'CN', destination, chineseContent } = inquiry
  if (destination === undefined) {
    return choiceOf(countries(exportedFrom), (country) => ({ ...inquiry, destination: country }))
  }
  if (exportedFrom === 'CN' || origin === 'CN') return null
  if (chineseContent?.valuePercent === undefined) {
    return choiceOf([0, 0.1], (valuePercent) => ({ ...inquiry, chineseContent: { ...chineseContent, valuePercent } }))
  }
  if (chineseContent.technology === undefined) {
    return choiceOf([true, false], (technology) => ({ ...inquiry, chineseContent: { ...chineseContent, technology } }))
  }
  return null
}

function alternativeBuyers(inquiry: Inquiry): Choice<Inquiry> | null {
  const { endUse, endUser = {}, importer, consignees = [] } = inquiry
  if (endUse?.kind === undefined) return choiceOf(END_USES, (kind) => ({ ...inquiry, endUse: { ...endUse, kind } }))
  const users = alternativeUsers(endUser, inquiry) ?? alternativeListings(endUser, inquiry)
  if (users !== null) return within(users, (each) => ({ ...inquiry, endUser: each }))
  const importers = importer ? alternativeListings(importer, inquiry) : null
  if (importers !== null) return within(importers, (each) => ({ ...inquiry, importer: each }))
  for (const [index, party] of consignees.entries()) {
    const parties = alternativeListings(party, inquiry)
    if (parties !== null) return within(parties, (each) => ({ ...inquiry, consignees: consignees.with(index, each) }))
  }
  return null
}

function alternativeUsers(endUser: EndUser, { exportedFrom = 'CN' }: Inquiry): Choice<EndUser> | null {
  if (endUser.kind === undefined) return choiceOf(['civil', 'military'] as const, (kind) => ({ ...endUser, kind }))
  if (endUser.listedOwnershipPercent === undefined && exportedFrom !== 'CN') {
    return choiceOf([0, 50], (listedOwnershipPercent) => ({ ...endUser, listedOwnershipPercent }))
  }
  return null
}

/**
 * A name near listed ones can be any of them or none. An unnamed party can be on any list in force. A party that is stated to be on
 * a list is the near one that is on it, with whatever else lists that name; under a countermeasure, it can be under any one in force.
 */
function alternativeListings<P extends Party>(party: P, { asOf, knownAt }: Inquiry): Choice<P> | null {
  const when = knownAt === undefined ? { asOf } : { asOf, knownAt }
  const { listed } = party
  if (listed === 'none' || party.alsoIn !== undefined || party.notice !== undefined) return null
  if (listed !== undefined) {
    if (listingsOf(party).some((one) => one.list === listed && isInForce(one, when))) return null
    const meant = meantListings(party, listed, when)
    if (meant.length > 0) return choiceOf(meant, (alsoIn) => ({ ...party, alsoIn }))
    const ways = listed === 'countermeasure' ? countermeasuresInForce(when) : []
    return ways.length === 0 ? null : choiceOf(ways, (way) => ({ ...party, ...way }))
  }
  if (party.name === undefined)
    return choiceOf([{ listed: 'none' as const }, ...listingsInForce(when)], (listing) => ({ ...party, ...listing }))
  const near = new Set(nearMatches(party, when).map(({ listing }) => listing))
  return near.size === 0
    ? null
    : choiceOf<readonly SourceListing[], P>([[], ...[...near].map((one) => [one])], (alsoIn) => ({ ...party, alsoIn }))
}

/** The listings of each near party that is on a stated list, if what lists it there bars no less than what was stated. */
function meantListings(party: Party, listed: PartyListName, when: When): (readonly SourceListing[])[] {
  const near = nearMatches(party, when).filter(({ listing }) => isInForce(listing, when))
  return near
    .filter(({ listing }) => listing.list === listed && (listed === 'countermeasure' || isRead(listing, when)))
    .map(({ listing, met }) => [
      listing,
      ...near.filter((other) => other.listing.list !== listed && other.met === met).map((other) => other.listing),
    ])
}
