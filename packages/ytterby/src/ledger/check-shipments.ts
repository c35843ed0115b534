import { isDay } from '../calendar/day-number.ts'
import { citationsFor } from '../engine/law/citations.ts'
import { indexOf } from '../engine/law/ruleset.ts'
import { assessWith } from '../engine/write/assess.ts'
import { InvalidInquiryError, type InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { filled } from '../locales/filled.ts'
import { ledgerRefusals } from '../locales/en/refusals/ledger.ts'
import { ledgerTexts } from '../locales/ledger.ts'
import { marks } from '../locales/marks.ts'
import type { LicenceAnswer } from '../planning/licence/licence-answer-schema.ts'
import { isForOtherItems } from '../planning/licence/checks.ts'
import { coversAssessed } from '../planning/licence/licence-covers.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Citation } from '../schema/citation.ts'
import { decimalOf, MICROGRAMS, positive, unitsOf } from '../schema/exact-decimal.ts'
import { compareText } from '../schema/compare-text.ts'
import { applyByOf, type ApplyBy } from './apply-by.ts'
import type { LawOfDay } from './availability.ts'
import type { LedgerEvent } from './event.ts'
import { rowsByLicence } from './licence-rows.ts'
import { createPlan, type Plan, type RoomForShipment, type ShipmentToPlan } from './plan.ts'
import { readShipment, type PlannedShipment } from './shipment.ts'
import { roomChecks, type ShipmentReason } from './room-checks.ts'
import { LAST_DAY, statesIn, type LicenceState } from './states.ts'

/** Whether a shipment is covered, by which licence, what is left after it, and by which day to apply for a licence otherwise. */
export type ShipmentCheck = {
  /** Its position in the list, from 0. */
  readonly at: number
  readonly document: string | null
  readonly line: string | null
  /** The day of export; null if the shipment was refused. */
  readonly asOf: string | null
  readonly verdict: Assessment['verdict'] | null
  /** Null if the shipment was refused. */
  readonly covers: LicenceAnswer['covers'] | null
  /** The licence that covers it, or comes closest to it. */
  readonly licence: string | null
  readonly quantityKg: number | null
  /** What is left of that licence after this shipment, those before it, and what is reserved for others. */
  readonly leftKg: number | null
  /** Why, failures first; for a covered shipment what was checked. */
  readonly reasons: readonly ShipmentReason[]
  /** By which day to apply, if no licence covers it and one is available. */
  readonly applyBy: ApplyBy | null
  /** Why the shipment was refused: everything about it is open then. */
  readonly issues: readonly InquiryIssue[]
  readonly citations: Readonly<Record<string, Citation>>
}

/**
 * Checks shipments by their days: each under the law of its day and the licences as they then stand, after what is reserved for
 * other orders and what the shipments before it take. The answers are in the order of the list.
 *
 * @param law `asOf` is the day on which this is asked: days to apply that are before it are late.
 */
export function checkShipmentsWith(
  events: readonly LedgerEvent[],
  shipments: readonly unknown[],
  law: LawOfDay,
): ShipmentCheck[] {
  const { knownAt } = law
  const known = events.filter(({ knownOn }) => knownAt === undefined || knownOn <= knownAt)
  const plan = createPlan()
  const rows = rowsByLicence(known, {})
  let latest: { day: string; states: LicenceState[] } | undefined
  // A licence stands as it does on the day; what is exported or reserved on a later day is not left on an earlier one either.
  const sums = new Map(statesIn(rows, LAST_DAY).map(({ id, account }) => [id, account]))
  // Shipments come in the order of their days: the states of days before are not kept, each of which holds every row.
  const statesAt = (day: string): LicenceState[] => {
    latest = latest?.day === day ? latest : undefined
    latest ??= { day, states: statesIn(rows, day, sums) }
    return latest.states
  }
  return shipments
    .map((given, at) => ({ at, read: readAndAssess(given, law) }))
    .toSorted((a, b) => compareText(dayIn(a.read), dayIn(b.read)) || a.at - b.at)
    .map(({ at, read }) => {
      if (!('issues' in read)) return checkOne({ at, ...read }, { statesAt, plan, law })
      planRefused(at, shipments[at], { statesAt, plan, law })
      return refusedCheck(at, read)
    })
    .toSorted((a, b) => a.at - b.at)
}

type Assessed = { readonly shipment: PlannedShipment; readonly assessment: Assessment }
type Refused = {
  readonly issues: readonly InquiryIssue[]
  /** Null if the shipment itself is malformed, not its inquiry alone. */
  readonly shipment: PlannedShipment | null
}

/** The day of export; of a shipment whose day was refused, before all others. */
function dayIn(read: Assessed | Refused): string {
  if (!('issues' in read)) return read.assessment.asOf
  const asOf = read.shipment?.inquiry['asOf']
  return typeof asOf === 'string' && isDay(asOf) ? asOf : ''
}

/** The shipment with its answer, which plans a review that ends by the day of export. */
function readAndAssess(given: unknown, { ruleset, lang, knownAt }: LawOfDay): Assessed | Refused {
  const shipment = readShipment(given)
  if ('issues' in shipment) return { issues: shipment.issues, shipment: null }
  const { asOf, quantityKg } = shipment.inquiry
  if (quantityKg === 0)
    return {
      issues: [{ code: 'missing', pointer: '/inquiry/quantityKg', message: ledgerRefusals.noQuantity }],
      shipment,
    }
  const inquiry = {
    ...(knownAt === undefined ? {} : { knownAt }),
    ...shipment.inquiry,
    ...(isDay(asOf) ? { clock: { neededBy: asOf } } : {}),
  }
  try {
    return { shipment, assessment: assessWith(ruleset, inquiry, lang) }
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    return { issues: error.issues.map((one) => ({ ...one, pointer: `/inquiry${one.pointer}` })), shipment }
  }
}

/** What decides which licences a shipment may use, whenever it leaves and however much it is. */
const DECIDES_WHICH: ReadonlySet<string> = new Set(['form', 'item', 'holder', 'importer', 'end-user', 'destination'])

/** A shipment that was refused may use what is left for those after it, as far as what can be read of it allows. */
function planRefused(at: number, given: unknown, { statesAt, plan, law }: Checking): void {
  const { shipment, inquiry } = readableOf(given)
  // A shipment of nothing takes nothing.
  if (inquiry['quantityKg'] === 0) return
  const { asOf } = inquiry
  const isDayOpen = !(typeof asOf === 'string' && isDay(asOf))
  const on = isDayOpen ? law.asOf : asOf
  const read = readInquiry({ ...inquiry, asOf: on }, shipment, law)
  if (read?.assessment.verdict === 'no-permit') return
  const one = { at, shipment, quantityKg: read?.assessment.inquiry.quantityKg, on }
  for (const state of statesFor(shipment, isDayOpen || read === null ? LAST_DAY : on, statesAt)) {
    if (read === null) {
      plan.mayTake(state, one)
      continue
    }
    const { reasons } = candidateWith(plan.roomFor(state, one), read, law)
    const isOther = reasons.some(({ id, outcome }) => outcome === 'fails' && DECIDES_WHICH.has(id))
    if (!isOther && !isForOtherItems(state.terms, read.assessment)) plan.mayTake(state, one)
  }
}

/** What can be read of a shipment that was refused: everything but the members that are wrong. */
function readableOf(given: unknown): { shipment: PlannedShipment; inquiry: PlannedShipment['inquiry'] } {
  const read = readShipment(given)
  const known = 'issues' in read ? readShipment(without(given, read.issues, 1)) : read
  const shipment = 'issues' in known ? { inquiry: {} } : known
  return { shipment, inquiry: shipment.inquiry }
}

/** Wrong members can hide others, which the next reading finds. */
const MOST_READINGS = 5

/** The answer about an inquiry without its members that are wrong; null if nothing of it can be read. */
function readInquiry(inquiry: PlannedShipment['inquiry'], shipment: PlannedShipment, law: LawOfDay): Assessed | null {
  let rest: PlannedShipment['inquiry'] = inquiry
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const read = readAndAssess({ ...shipment, inquiry: rest }, law)
    if (!('issues' in read)) return read
    const less = without(rest, read.issues, 2)
    const isLess = Object.keys(less).length < Object.keys(rest).length
    rest = isLess ? { asOf: law.asOf, ...less } : { asOf: law.asOf }
  }
  return null
}

/** An object without the members that pointers lead to, by the depth at which these name them. */
function without(given: unknown, issues: readonly InquiryIssue[], depth: number): Record<string, unknown> {
  const wrong = new Set(issues.map(({ pointer }) => pointer.split('/')[depth]))
  return Object.fromEntries(Object.entries(Object(given)).filter(([name]) => !wrong.has(name)))
}

type Checking = {
  readonly statesAt: (day: string) => readonly LicenceState[]
  readonly plan: Plan
  readonly law: LawOfDay
}

/** The licences that a shipment shall leave under, by id or by the number that is printed, or all. */
const statesFor = ({ licence }: PlannedShipment, day: string, statesAt: Checking['statesAt']): LicenceState[] =>
  statesAt(day).filter(({ id, terms }) => licence === undefined || id === licence || terms.number === licence)

const refusedCheck = (at: number, { issues, shipment }: Refused): ShipmentCheck => ({
  at,
  document: shipment?.document ?? null,
  line: shipment?.line ?? null,
  asOf: null,
  verdict: null,
  covers: null,
  licence: null,
  quantityKg: null,
  leftKg: null,
  reasons: [],
  applyBy: null,
  issues,
  citations: {},
})

/** A licence asked about a shipment. */
type Candidate = {
  readonly room: RoomForShipment
  readonly covers: LicenceAnswer['covers']
  readonly reasons: ShipmentReason[]
}

const BEST_FIRST: readonly LicenceAnswer['covers'][] = ['not-needed', 'yes', 'unknown', 'no']

function checkOne({ at, shipment, assessment }: Assessed & { at: number }, checking: Checking): ShipmentCheck {
  const { statesAt, plan, law } = checking
  const { document, line } = shipment
  const { asOf, verdict, inquiry } = assessment
  const one = { at, shipment, quantityKg: inquiry.quantityKg, on: asOf }
  const candidates = statesFor(shipment, asOf, statesAt)
    .map((state) => candidateOf({ state, one, plan }, { shipment, assessment }, law))
    .toSorted(byNearness)
  const [best] = candidates
  const covers = coversWith(best, assessment)
  const reasons = [
    ...(asOf < law.asOf ? [isPast(law)] : []),
    ...(covers === 'not-needed' ? notNeeded(assessment) : (best?.reasons ?? [noLicence(law)])),
  ]
  const hasChoice = candidates.filter((candidate) => candidate.covers !== 'no').length > 1
  if (covers === 'yes' && best !== undefined) plan.take(best.room.state, one, hasChoice)
  if (covers === 'unknown')
    for (const { room, covers: may } of candidates)
      if (may === 'unknown' && !isForOtherItems(room.state.terms, assessment)) plan.mayTake(room.state, one)
  const isCovered = covers === 'yes' || covers === 'not-needed'
  const applyBy = isCovered ? null : applyByOf(assessment, law.asOf)
  return {
    at,
    document: document ?? null,
    line: line ?? null,
    asOf,
    verdict,
    covers,
    licence: covers === 'not-needed' ? null : (best?.room.state.id ?? null),
    quantityKg: inquiry.quantityKg ?? null,
    leftKg: covers === 'not-needed' || best === undefined ? null : leftAfter(best, inquiry.quantityKg),
    reasons,
    applyBy,
    issues: [],
    citations: citationsFor(indexOf(law.ruleset), [
      ...reasons.flatMap(({ citations }) => citations),
      ...(applyBy?.days.flatMap(({ citations }) => citations) ?? []),
    ]),
  }
}

/** A shipment that may need no permit is not for certain without one that it needs. */
function coversWith(best: Candidate | undefined, { verdict, possible }: Assessed['assessment']): Candidate['covers'] {
  if (verdict === 'no-permit') return 'not-needed'
  const covers = best?.covers ?? 'no'
  return covers === 'no' && possible.includes('no-permit') ? 'unknown' : covers
}

/** What is left after a shipment, if it is covered; nothing after the last export of a licence. */
function leftAfter({ room, covers }: Candidate, quantityKg = 0): number | null {
  const { quantity } = room.left
  if (quantity === null) return null
  if (covers !== 'yes') return decimalOf(quantity, MICROGRAMS)
  return room.isLast ? 0 : decimalOf(positive(quantity - unitsOf(quantityKg, MICROGRAMS)), MICROGRAMS)
}

/** Whether a licence covers it, then whether it is for such a shipment at all, by how little it fails, and which one ends first. */
const byNearness = (a: Candidate, b: Candidate): number =>
  BEST_FIRST.indexOf(a.covers) - BEST_FIRST.indexOf(b.covers) ||
  othersIn(a) - othersIn(b) ||
  failuresIn(a) - failuresIn(b) ||
  compareText(a.room.state.terms.validUntil, b.room.state.terms.validUntil) ||
  compareText(a.room.state.id, b.room.state.id)

/** Asks a licence about a shipment. If what it has depends on how earlier ones leave, that it covers it, or does not, is open. */
function candidateOf(
  { state, one, plan }: { state: LicenceState; one: ShipmentToPlan; plan: Plan },
  assessed: Assessed,
  law: LawOfDay,
): Candidate {
  const candidate = candidateWith(plan.roomFor(state, one), assessed, law)
  const { covers, reasons } = candidate
  const open = (id: 'open-before' | 'open-choice'): Candidate => ({
    ...candidate,
    covers: 'unknown',
    reasons: [{ id, outcome: 'unknown', text: openText(id, plan, { state, law }), citations: [] }, ...reasons],
  })
  const least = covers === 'yes' ? plan.leastRoomFor(state, one) : null
  if (least !== null && candidateWith(least, assessed, law).covers !== 'yes') return open('open-before')
  const most = covers === 'no' ? plan.mostRoomFor(state, one) : null
  return most === null || candidateWith(most, assessed, law).covers === 'no' ? candidate : open('open-choice')
}

/** Which licence would have room, and the shipments before it that decide. */
function openText(
  id: 'open-before' | 'open-choice',
  plan: Plan,
  { state, law: { lang } }: { state: LicenceState; law: LawOfDay },
): string {
  const isBefore = id === 'open-before'
  const names = plan.namesOf(state, isBefore ? 'maybe' : 'movable')
  return filled(ledgerTexts[lang][isBefore ? 'openBefore' : 'openChoice'], {
    licence: state.id,
    shipments: names.join(marks[lang].comma),
  })
}

function candidateWith(room: RoomForShipment, { shipment, assessment }: Assessed, law: LawOfDay): Candidate {
  const answer = coversAssessed(law.ruleset, room.licence, assessment)
  if (answer.covers === 'not-needed') return { room, covers: 'not-needed', reasons: [] }
  const reasons = sorted([...roomChecks(room, shipment, law), ...answer.checks])
  const outcomes = new Set(reasons.map(({ outcome }) => outcome))
  return { room, covers: outcomes.has('fails') ? 'no' : outcomes.has('unknown') ? 'unknown' : 'yes', reasons }
}

const OUTCOMES: readonly ShipmentReason['outcome'][] = ['fails', 'unknown', 'holds']

const sorted = (reasons: readonly ShipmentReason[]): ShipmentReason[] =>
  reasons
    .map(({ id, outcome, text, citations }) => ({ id, outcome, text, citations: [...citations] }))
    .toSorted((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome))

/** How many conditions that decide which licences a shipment may use are not met for certain. */
const othersIn = ({ reasons }: Candidate): number =>
  reasons.filter(({ id, outcome }) => outcome !== 'holds' && DECIDES_WHICH.has(id)).length

const failuresIn = ({ reasons }: Candidate): number => reasons.filter(({ outcome }) => outcome === 'fails').length

/** That none is needed, after what would decide otherwise if it is read otherwise, such as an unclear last day. */
const notNeeded = ({ headline, because, warnings }: Assessment): ShipmentReason[] => [
  ...warnings.flatMap(({ code, level, text, citations }): ShipmentReason[] =>
    level === 'decides' ? [{ id: code, outcome: 'unknown', text, citations }] : [],
  ),
  { id: 'not-needed', outcome: 'holds', text: headline, citations: because.flatMap(({ citations }) => citations) },
]

/** Whatever the answer: the day of the shipment is over. */
const isPast = ({ lang, asOf }: LawOfDay): ShipmentReason => ({
  id: 'past-day',
  outcome: 'unknown',
  text: filled(ledgerTexts[lang].pastDay, { day: asOf }),
  citations: [],
})

const noLicence = ({ lang }: LawOfDay): ShipmentReason => ({
  id: 'in-ledger',
  outcome: 'fails',
  text: ledgerTexts[lang].checks['in-ledger'].fails,
  citations: ['d792-14'],
})
