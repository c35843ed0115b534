/** The verdicts that one completed inquiry leads to (DESIGN section 3, rules 3 and 4, and Scope). */
import { assertedIn61 } from './asserted-code.ts'
import { anyOf, both, holds, type Certainty, type GapReading } from './certainty.ts'
import { goodOf, type CompletedGood } from './good.ts'
import { VERDICTS, type Inquiry, type CompletionVerdict } from './inquiry.ts'
import { anyOn, partiesOf, listingsOfParty } from './parties.ts'
import { reach61, type AnnexMatch } from './reach-61.ts'
import { reachOrdinary } from './reach-ordinary.ts'
import { isFineCeriumRow, itemsOf } from './reach.ts'
import { binds, stateOf, type When } from './states.ts'

/** The basis of a measure. */
export type Because =
  | 'unreliable entity'
  | 'countermeasure'
  | 'control list'
  | 'country'
  | 'transfer barred'
  | 'refusal of 61'
  | 'dual-use 61'
  | 'dual-use entry'
  | 'dual-use assistance'
  | 'dual-use catch-all'
  | 'technology catalogue'
  | 'ordinary licence'

/** A measure: the verdict that it demands, its basis, and whether it applies to the shipment. */
export type Measure = { verdict: CompletionVerdict; because: Because; applies: Certainty }

/** The verdicts of a fully stated inquiry, strictest first. */
export function naive(inquiry: Inquiry): CompletionVerdict[] {
  const measures = measuresOf(inquiry)
  const laxer = strictest(measures, 'laxer')
  const stricter = strictest(measures, 'stricter')
  if (laxer === stricter) return [laxer]
  return laxer === 'no-permit' ? ['unsettled'] : [stricter, laxer]
}

/** Sorts verdicts, strictest first, without duplicates. */
export function sorted(verdicts: Iterable<CompletionVerdict>): CompletionVerdict[] {
  const held = new Set(verdicts)
  return VERDICTS.filter((verdict) => held.has(verdict))
}

/** The strictest verdict of the measures that apply on a reading. */
export function strictest(measures: readonly Measure[], reading: GapReading): CompletionVerdict {
  const [first = 'no-permit'] = sorted(
    measures.filter(({ applies }) => holds(applies, reading)).map((each) => each.verdict),
  )
  return first
}

/** Whether the shipment needs a dual-use licence on the laxer reading. */
export function needsDualUseLicence(inquiry: Inquiry): boolean {
  return measuresOf(inquiry).some(({ because, applies }) => because.startsWith('dual-use') && applies === 'yes')
}

/** All measures for this shipment. */
export function measuresOf(inquiry: Inquiry): Measure[] {
  const { exportedFrom = 'CN', destination } = inquiry
  if (exportedFrom === 'CN') return fromChina(inquiry)
  return destination === 'CN' ? [] : reExport(inquiry)
}

const whenOf = ({ asOf, knownAt }: Inquiry): When => (knownAt === undefined ? { asOf } : { asOf, knownAt })

/** Measures for exports from China: dual-use entries, lists, countermeasures, countries, the catch-all, technology, the ordinary licence. */
function fromChina(inquiry: Inquiry): Measure[] {
  const when = whenOf(inquiry)
  const good = goodOf(inquiry.product ?? {})
  const parties = partiesOf(inquiry)
  const controlled = anyOf(itemsOf(good, inquiry.product?.controlCode, when).map(({ bound }) => bound))
  const ordinary = isFineCeriumRow(good, when) ? 'no' : reachOrdinary(good)
  return [
    { verdict: 'prohibited', because: 'unreliable entity', applies: anyOn('unreliable-entity', parties, when) },
    { verdict: 'prohibited', because: 'countermeasure', applies: anyOn('countermeasure', parties, when) },
    { verdict: 'prohibited', because: 'control list', applies: both(controlled, anyOn('control-list', parties, when)) },
    { verdict: 'prohibited', because: 'country', applies: both(controlled, prohibitedByCountry(inquiry, when)) },
    ...technologyCatalogue(good, when),
    { verdict: 'permit-required', because: 'dual-use entry', applies: controlled },
    { verdict: 'permit-required', because: 'dual-use assistance', applies: knowingAssistance(inquiry, when) },
    { verdict: 'permit-required', because: 'dual-use catch-all', applies: catchAll(inquiry, when) },
    { verdict: 'permit-required', because: 'ordinary licence', applies: ordinary },
  ]
}

/** Announcements 46 of 2024, item 1, and 1 of 2026: military users and uses, by the destination or the country of the user. */
function prohibitedByCountry({ destination, endUse, endUser }: Inquiry, when: When): Certainty {
  const military = endUse?.kind === 'military' || endUser?.kind === 'military'
  const in46 = binds(stateOf('MOFCOM-2024-46', when, '1'))
  const in1 = binds(stateOf('MOFCOM-2026-1', when))
  const concerns = (country: string): boolean => destination === country || endUser?.country === country
  if (!military) return 'no'
  return anyOf([concerns('US') ? in46 : 'no', concerns('JP') ? in1 : 'no'])
}

/** The catalogue of 2023 prohibits three fields. The rest of it and all older catalogues were not read (decision 13). */
function technologyCatalogue({ technology }: CompletedGood, when: When): Measure[] {
  if (technology === null) return []
  const inForce = stateOf('MOFCOM-MOST-2023-57', when) === 'in-force'
  const named = technology !== 'calcium-oxyborate' && technology !== 'other'
  return [{ verdict: 'prohibited', because: 'technology catalogue', applies: inForce && named ? 'yes' : 'unsettled' }]
}

/** Announcement 62: goods that are known to serve rare-earth production abroad, only if stated (decision 3). */
function knowingAssistance({ endUse }: Inquiry, when: When): Certainty {
  return endUse?.field === 'rare-earth-production' ? binds(stateOf('MOFCOM-2025-62', when)) : 'no'
}

/** Export Control Law art. 12(3): weapons of mass destruction and terrorism. The rules it replaced were not read. */
function catchAll({ endUse }: Inquiry, when: When): Certainty {
  const meant = endUse?.kind === 'wmd' || endUse?.kind === 'terrorism'
  if (!meant) return 'no'
  return stateOf('ECL', when) === 'in-force' ? 'yes' : 'unsettled'
}

/** Measures for shipments between other countries: announcement 61, and notices that forbid passing Chinese goods on. */
function reExport(inquiry: Inquiry): Measure[] {
  const when = whenOf(inquiry)
  const good = goodOf(inquiry.product ?? {})
  const chinese = (inquiry.origin ?? 'CN') === 'CN'
  const parties = partiesOf(inquiry)
  const controlled = anyOf(itemsOf(good, inquiry.product?.controlCode, when).map(({ bound }) => bound))
  const passedOn: Certainty = chinese ? controlled : 'no'
  const transferForbidden = anyOf(
    parties
      .flatMap((party) => listingsOfParty(party, when))
      .map(({ certainty, forbidsTransfer }) => both(certainty, forbidsTransfer)),
  )
  const within61 = anyOf([
    in61(inquiry, reach61(good), when),
    in61(inquiry, assertedIn61(inquiry.product?.controlCode ?? 'none'), when),
  ])
  const refused = anyOf([
    inquiry.endUser?.kind === 'military' ? 'yes' : 'no',
    inquiry.endUse?.kind !== undefined && inquiry.endUse.kind !== 'civil' ? 'yes' : 'no',
    (inquiry.endUser?.listedOwnershipPercent ?? 0) >= 50 ? 'yes' : 'no',
    anyOn('control-list', parties, when),
    anyOn('watch-list', parties, when),
  ])
  return [
    { verdict: 'prohibited', because: 'country', applies: both(passedOn, prohibitedByCountry(inquiry, when)) },
    { verdict: 'prohibited', because: 'transfer barred', applies: both(passedOn, transferForbidden) },
    { verdict: 'refused-in-principle', because: 'refusal of 61', applies: both(within61, refused) },
    { verdict: 'permit-required', because: 'dual-use 61', applies: within61 },
  ]
}

/** Announcement 61, art. 1: 0.1 % of Chinese material by value, Chinese technology, or Chinese origin. Art. 5: humanitarian relief is exempt; weapons and terrorism are none. */
function in61({ origin = 'CN', chineseContent, endUse }: Inquiry, annex: AnnexMatch, when: When): Certainty {
  if (endUse?.field === 'humanitarian' && endUse.kind !== 'wmd' && endUse.kind !== 'terrorism') return 'no'
  const { part1, part2 } = annex
  const limb = (name: string): Certainty => binds(stateOf('MOFCOM-2025-61', when, name))
  if (origin === 'CN') return both(anyOf([part1, part2]), limb('1(3)'))
  const content: Certainty = (chineseContent?.valuePercent ?? 0) >= 0.1 ? part2 : 'no'
  const technology: Certainty = chineseContent?.technology === true ? anyOf([part1, part2]) : 'no'
  return anyOf([both(content, limb('1(1)')), both(technology, limb('1(2)'))])
}
