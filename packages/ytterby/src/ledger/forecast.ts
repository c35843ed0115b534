import { addDays, dayNumber } from '../calendar/day-number.ts'
import { assessWith } from '../engine/write/assess.ts'
import { compareText } from '../schema/compare-text.ts'
import { decimalOf, MICROGRAMS, positive, unitsOf } from '../schema/exact-decimal.ts'
import { applyByOf, type ApplyBy } from './apply-by.ts'
import { inquiryUnder, type LawOfDay } from './availability.ts'
import { checkShipmentsWith, type ShipmentCheck } from './check-shipments.ts'
import type { LedgerEvent } from './event.ts'
import { createPlan, leftOf } from './plan.ts'
import { mostExports } from './standing.ts'
import { LAST_DAY, statesOn, usedUnits, type LicenceState } from './states.ts'

/** When a licence ends, and by which day to apply for the next one. */
export type LicenceForecast = {
  readonly licence: string
  readonly leftKg: number | null
  /** Kilograms of the planned shipments that it covers. */
  readonly plannedKg: number
  /** The day on which it is used up, if it is while it is valid. */
  readonly exhaustedOn: string | null
  /** `plan`: the planned shipments use it up; `rate`: they do not, but use so far would. */
  readonly basis: 'plan' | 'rate' | null
  /** The first day on which it is used up or no longer valid. */
  readonly endsOn: string
  readonly applyBy: ApplyBy | null
  /** The planned shipments of which it is open whether it covers them, and when it ends if they use it too; null if there are none. */
  readonly open: OpenUse | null
}
type OpenUse = {
  readonly shipments: number
  /** Kilograms of those that state a quantity. */
  readonly quantityKg: number
  /** How many state none. */
  readonly unstated: number
  readonly endsOn: string
  readonly applyBy: ApplyBy | null
}

/** What becomes of the licences that can still be used, and which planned shipments they cover. */
export type LedgerForecast = {
  readonly schema: 'ledger-forecast/1'
  readonly lang: LawOfDay['lang']
  readonly ruleset: { readonly version: string; readonly digest: string; readonly knownThrough: string }
  readonly asOf: string
  readonly knownAt: string | null
  readonly licences: readonly LicenceForecast[]
  readonly shipments: readonly ShipmentCheck[]
}

/** Forecasts licences by the use so far and the shipments to come. */
export function forecastWith(
  events: readonly LedgerEvent[],
  planned: readonly unknown[],
  law: LawOfDay,
): LedgerForecast {
  const { ruleset, lang, asOf, knownAt } = law
  const { version, digest, knownThrough } = ruleset
  const known = events.filter(({ knownOn }) => knownAt === undefined || knownOn <= knownAt)
  const shipments = checkShipmentsWith(events, planned, law)
  // As in the check, what is exported or reserved on a later day is not left on an earlier one either.
  const later = new Map(statesOn(shipments.some(isOpen) ? known : [], LAST_DAY).map((state) => [state.id, state]))
  return {
    schema: 'ledger-forecast/1',
    lang,
    ruleset: { version, digest, knownThrough },
    asOf,
    knownAt: knownAt ?? null,
    licences: statesOn(known, asOf)
      .filter(({ standing }) => standing.usable || standing.status === 'suspended')
      .map((state) => licenceForecast(state, shipments, law, later.get(state.id))),
    shipments,
  }
}

const isOpen = ({ covers }: ShipmentCheck): boolean => covers === 'unknown'

function licenceForecast(
  state: LicenceState,
  shipments: readonly ShipmentCheck[],
  law: LawOfDay,
  later?: LicenceState,
): LicenceForecast {
  const { id, terms, account } = state
  const own = shipments
    .filter(({ licence, asOf }) => licence === id && asOf !== null)
    .toSorted((a, b) => compareText(a.asOf ?? '', b.asOf ?? ''))
  const covered = own.filter(({ covers }) => covers === 'yes')
  // The first that it has too little for, or the last that it is enough for.
  const short = own.find(({ covers, reasons }) => covers === 'no' && isShort(reasons))
  const last = covered.find(({ leftKg }) => leftKg === 0)
  const byPlan = [short, last].flatMap((one) => one?.asOf ?? []).toSorted()[0]
  const byRate = byPlan === undefined ? dayByRate(state, law.asOf) : undefined
  const found = byPlan ?? byRate
  const exhaustedOn = found !== undefined && found < terms.validUntil ? found : null
  const endsOn = exhaustedOn ?? terms.validUntil
  const left = leftOf(terms.quantityKg, usedUnits(terms, account) + account.reserved.quantity, MICROGRAMS)
  return {
    licence: id,
    leftKg: left === null ? null : decimalOf(left, MICROGRAMS),
    plannedKg: kilogramsOf(covered),
    exhaustedOn,
    basis: exhaustedOn === null ? null : byPlan === undefined ? 'rate' : 'plan',
    endsOn,
    applyBy: (endsOn === short?.asOf ? short.applyBy : null) ?? applyByUnder(state, endsOn, law),
    open: openUse({ ...state, ...later, terms }, own, endsOn, law),
  }
}

/** What the shipments may take of which it is open whether the licence covers them. */
function openUse(state: LicenceState, own: readonly ShipmentCheck[], endsOn: string, law: LawOfDay): OpenUse | null {
  const plan = createPlan()
  const open = own.filter(isOpen)
  const usesUp = ({ at, document, line, asOf, quantityKg, covers }: ShipmentCheck): boolean => {
    if (covers === 'no') return false
    const shipment = { document: document ?? undefined, line: line ?? undefined, inquiry: {} }
    const planned = { at, shipment, quantityKg: quantityKg ?? undefined, on: asOf ?? '' }
    const { left, isLast } = plan.roomFor(state, planned)
    plan.take(state, planned, false)
    return isLast || (left.quantity !== null && left.quantity <= unitsOf(quantityKg ?? 0, MICROGRAMS))
  }
  if (open.length === 0) return null
  const day = own.find(usesUp)?.asOf ?? endsOn
  const ends = day < endsOn ? day : endsOn
  return {
    shipments: open.length,
    quantityKg: kilogramsOf(open),
    unstated: open.filter(({ quantityKg }) => quantityKg === null).length,
    endsOn: ends,
    applyBy: applyByUnder(state, ends, law),
  }
}

/** The kilograms of those that state a quantity. */
const kilogramsOf = (checks: readonly ShipmentCheck[]): number =>
  decimalOf(
    checks.reduce((sum, { quantityKg }) => sum + unitsOf(quantityKg ?? 0, MICROGRAMS), 0n),
    MICROGRAMS,
  )

/** Whether a licence has too little left for a shipment, whatever else it lacks. */
const isShort = (reasons: ShipmentCheck['reasons']): boolean => {
  const failed = reasons.flatMap(({ id, outcome }) => (outcome === 'fails' ? [id] : []))
  return failed.length > 0 && failed.every((id) => id === 'quantity' || id === 'exports' || id === 'value')
}

/** The day on which a licence is used up at the rate since its first day. Licences for one export have no rate. */
function dayByRate({ terms, account }: LicenceState, asOf: string): string | undefined {
  const used = usedUnits(terms, account)
  const days = dayNumber(asOf) - dayNumber(terms.validFrom) + 1
  if (terms.quantityKg === undefined || mostExports(terms) === 1 || used === 0n || days <= 0) return undefined
  const left = positive(unitsOf(terms.quantityKg, MICROGRAMS) - used)
  return addDays(asOf, Number((left * BigInt(days)) / used))
}

/** The day to apply for a licence like this one, which is needed on a day. */
function applyByUnder({ terms }: LicenceState, neededBy: string, law: LawOfDay): ApplyBy | null {
  const [user] = terms.endUsers
  const [item] = terms.items
  const controlCode = terms.form === 'ordinary' ? undefined : item?.code
  const inquiry = inquiryUnder(terms, { ...law, asOf: neededBy }, { user, controlCode })
  return applyByOf(assessWith(law.ruleset, { ...inquiry, clock: { neededBy } }, law.lang), law.asOf)
}
