/** Random inquiries: fully stated, with one to three open facts with small domains, and with many open facts. */
import { alternatives, keepsPresumptions } from './completions.ts'
import { daysAfter, randomDay } from './edge-days.ts'
import { mayMissSome } from './good.ts'
import { END_USES, LISTS, type Clearance, type EndUser, type Inquiry, type Listed, type Party } from './inquiry.ts'
import type { Chance } from '../random/chance.ts'
import { randomProduct } from './random-good.ts'
import { nearMatches } from './names.ts'
import type { When } from './states.ts'
import { COUNTERED_NAMES, KNOWN_NAMES, PRINTED_NAMES, respelled, STRANGER } from './stated-names.ts'

const FIELDS = [
  'logic-14nm-or-below',
  'memory-256-layers-or-more',
  'chip-equipment',
  'military-ai',
  'humanitarian',
  'rare-earth-production',
  'none',
]
const PURPOSES = ['sale', 'return-after-repair', 'exhibition-return', 'aircraft-part', 'sample', 'other']

/** Days on which announcement 61 was in force, or would have been as known then. */
const DAYS_OF_61 = ['2025-10-09', '2025-11-06', '2025-11-07', '2025-12-01', '2026-11-10', '2026-11-11']

/** An inquiry that states every fact on which a verdict can depend. */
export function statedInquiry(chance: Chance): Inquiry {
  const abroad = chance.happens(0.35)
  const destination = chance.pick(['US', 'US', 'JP', 'JP', 'KR', 'TW', ...(abroad ? ['CN'] : [])])
  const when = randomWhen(abroad, chance)
  return {
    ...when,
    product: randomProduct(chance),
    ...(chance.happens(0.5) ? { origin: chance.pick(['CN', 'DE', 'JP']) } : {}),
    ...(abroad ? { exportedFrom: chance.pick(['DE', 'HK']) } : chance.happens(0.3) ? { exportedFrom: 'CN' } : {}),
    destination,
    chineseContent: { valuePercent: chance.pick([0, 0.09, 0.1, 20]), technology: chance.happens(0.4) },
    endUse: {
      kind: chance.pick(['civil', 'civil', 'civil', ...END_USES]),
      ...(chance.happens(0.4) ? { field: chance.pick(FIELDS) } : {}),
    },
    endUser: randomUser(destination, when, chance),
    ...(chance.happens(0.3) ? { importer: settled(randomParty(chance), when, chance) } : {}),
    ...(chance.happens(0.2) ? { consignees: [settled(randomParty(chance), when, chance)] } : {}),
    ...(chance.happens(0.2) ? { shipment: { purpose: chance.pick(PURPOSES) } } : {}),
  }
}

function randomWhen(abroad: boolean, chance: Chance): { asOf: string; knownAt?: string } {
  if (abroad && chance.happens(0.5)) {
    const asOf = daysAfter(chance.pick(DAYS_OF_61), chance.pick([-1, 0, 1]))
    return chance.happens(0.5)
      ? { asOf, knownAt: chance.pick(['2025-10-08', '2025-10-09', '2025-11-06', '2025-11-07']) }
      : { asOf }
  }
  const asOf = randomDay(chance)
  return chance.happens(0.35) ? { asOf, knownAt: randomDay(chance) } : { asOf }
}

/** Being under some countermeasure is open: it does not say under which one. */
const STATED_LISTS = LISTS.filter((list) => list !== 'countermeasure')

function randomListed(chance: Chance): Listed {
  return chance.happens(0.65) ? 'none' : chance.pick(STATED_LISTS)
}

function randomParty(chance: Chance): Party {
  if (chance.happens(0.7)) return { listed: randomListed(chance) }
  const { name, country } = chance.happens(0.1)
    ? STRANGER
    : chance.pick(chance.pick([PRINTED_NAMES, KNOWN_NAMES, chance.pick(COUNTERED_NAMES)]))
  return {
    name: respelled(name, chance),
    ...(country !== undefined && chance.happens(0.8) ? { country } : {}),
    ...(chance.happens(0.2) ? { listed: randomListed(chance) } : {}),
  }
}

/** Removes what is open about a party: clears its near matches, or states its listing. */
function settled<P extends Party>(party: P, when: When, chance: Chance): P {
  if (party.listed !== undefined) return party
  const near = nearMatches(party, when)
  if (near.length === 0) return party
  if (chance.happens(0.4)) return { ...party, listed: randomListed(chance) }
  const until = chance.happens(0.5) ? { until: daysAfter(when.asOf, chance.pick([1, 90])) } : {}
  const on = daysAfter(when.asOf, chance.pick([0, -30]))
  const cleared = near.map(({ listed, notice, met }) => ({ listed, notice, met, on, ...until, why: 'another firm' }))
  return { ...party, cleared }
}

function randomUser(destination: string, when: When, chance: Chance): EndUser {
  const party = randomParty(chance)
  const country = chance.happens(0.8) ? destination : chance.pick(['US', 'JP', 'DE'])
  const stranger = party.name === STRANGER.name
  return {
    ...settled({ ...party, ...(party.name === undefined || stranger ? { country } : {}) }, when, chance),
    kind: chance.pick(['civil', 'civil', 'military'] as const),
    listedOwnershipPercent: chance.pick([0, 0, 49, 50, 100]),
  }
}

/** Removes a fact from a copy of an inquiry. */
type Opener = (copy: Inquiry) => void

/** Facts about the good with a large domain. If all completions are evaluated, only one of them is open. */
const LARGE: readonly Opener[] = [
  ({ product }) => delete product?.form,
  ({ product }) => delete product?.elements,
  ({ product }) => product && delete product.alloyedWith && (product.elementsComplete ??= true),
  ({ product }) => delete product?.elementsComplete,
  ({ product }) => product?.elements && (product.elementsComplete = false),
]

/** A clearance that is no longer valid. */
const outdated = (clearance: Clearance): Clearance => ({ ...clearance, on: '2003-01-01', until: '2003-01-02' })

/** Facts with a small domain. */
const SMALL: readonly Opener[] = [
  ({ product }) => delete product?.processing,
  ({ product }) => delete product?.particleSizeMicron,
  ({ product }) => delete product?.technology,
  (copy) => delete copy.destination,
  (copy) => delete copy.chineseContent,
  ({ endUse }) => delete endUse?.kind,
  ({ endUser }) => delete endUser?.kind,
  ({ endUser }) => delete endUser?.country,
  ({ endUser }) => delete endUser?.name && delete endUser?.listed && delete endUser?.cleared,
  ({ endUser }) => delete endUser?.listed && delete endUser?.cleared,
  ({ endUser }) => endUser && (endUser.listed = 'countermeasure'),
  ({ endUser }) => endUser?.cleared && (endUser.cleared = endUser.cleared.map(outdated)),
  ({ endUser }) => delete endUser?.listedOwnershipPercent,
  (copy) => (copy.importer = {}),
  (copy) => (copy.consignees = [{ listed: 'none' }, {}]),
]

/** A copy without these facts, and without the commodity code, which would narrow what is open. */
function opened(inquiry: Inquiry, openers: readonly Opener[]): Inquiry {
  const copy = structuredClone(inquiry)
  delete copy.product?.commodityCode
  for (const open of openers) open(copy)
  return copy
}

/** Whether the form is open, and for some forms the elements are too. */
function hasTwoLarge({ product = {} }: Inquiry): boolean {
  return product.form === undefined && mayMissSome({ ...product, form: 'ndfeb-magnet' })
}

/** An inquiry with one to three open facts, so that all completions can be evaluated. */
export function openInquiry(chance: Chance): Inquiry {
  const stated = statedInquiry(chance)
  const openers = chance.happens(0.5) ? [chance.pick(LARGE)] : []
  const most = hasTwoLarge(opened(stated, openers)) ? 1 : 3
  while (openers.length === 0 || (openers.length < most && chance.happens(0.5))) openers.push(chance.pick(SMALL))
  return opened(stated, openers)
}

/** An inquiry with many open facts. */
export function looseInquiry(chance: Chance): Inquiry {
  const openers = Array.from({ length: chance.pick([4, 6, 9, 14]) }, () => chance.pick([...LARGE, ...SMALL, ...SMALL]))
  return opened(statedInquiry(chance), openers)
}

/** A random completion that satisfies the presumptions; null if none was found. */
export function randomCompletion(inquiry: Inquiry, chance: Chance): Inquiry | null {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    let completion = inquiry
    for (let next = alternatives(inquiry); next !== null; next = alternatives(completion)) completion = next.one(chance)
    if (keepsPresumptions(inquiry, completion)) return completion
  }
  return null
}
