import { addDays } from '../calendar/day-number.ts'
import type { recordRefusals } from '../locales/ledger.ts'
import type { LicenceStatus } from '../planning/licence/licence-outline.ts'
import type { Licence } from '../planning/licence/licence.ts'
import { decimalOf, MICROGRAMS, positive, TEN_THOUSANDTHS, unitsOf } from '../schema/exact-decimal.ts'
import type { Account } from './account.ts'
import type { LedgerEvent } from './event.ts'
import type { LicenceEvents } from './licence-events.ts'
import { mostExports, standingOn, termsOn } from './standing.ts'
import { usedUnits } from './states.ts'

/** Why an event is refused, with what its sentence needs. */
export type LedgerRefusal = {
  readonly id: keyof (typeof recordRefusals)['en']
  readonly parameters?: Readonly<Record<string, string | number>>
  readonly status?: LicenceStatus
}

/** What exports and reservations take of a licence. */
type Taken = { readonly quantity: bigint; readonly value: bigint; readonly exports: number }

/**
 * Adds an event that may reserve more. If a licence cannot be used on its day, or there is not enough for it on any day, the event
 * is taken back and refused. A document that was under another licence before may reserve more there, too: it takes its releases
 * away.
 */
export function addIfFree(
  licences: LicenceEvents,
  event: LedgerEvent,
  kind: 'reserve' | 'release',
): LedgerRefusal | undefined {
  const others = licences.sameDocument(event).map(({ licence }) => licence)
  const asked = [...new Set([event.licence, ...others])].flatMap((licence) => {
    const settings = licences.settings(licence)
    const terms = termsOn(settings, event.on)?.terms
    return terms === undefined ? [] : [{ licence, terms, settings, before: takenOf(terms, licences.sums(licence)) }]
  })
  if (kind === 'reserve' && asked[0]?.licence !== event.licence) return { id: 'unknown-licence' }
  const undo = licences.add(event)
  for (const { licence, ...one } of asked) {
    const refusal = refusalOf({ ...one, after: takenOf(one.terms, licences.sums(licence)) }, event)
    if (refusal === undefined) continue
    undo()
    return refusal
  }
  return undefined
}

type AskedLicence = {
  readonly terms: Licence
  readonly settings: readonly LedgerEvent[]
  readonly before: Taken
  readonly after: Taken
}

function refusalOf({ terms, settings, before, after }: AskedLicence, { on }: LedgerEvent): LedgerRefusal | undefined {
  // What only frees something is never refused.
  if (after.quantity <= before.quantity && after.value <= before.value && after.exports <= before.exports)
    return undefined
  const { validFrom: from, validUntil: until, currency = '' } = terms
  if (on < from || until <= on) return { id: 'outside-validity', parameters: { from, last: addDays(until, -1) } }
  const { status, usable } = standingOn(terms, settings, on, false)
  if (!usable) return { id: 'not-usable', parameters: { day: on }, status }
  const most = mostExports(terms)
  if (most !== null && after.exports > most && after.exports > before.exports)
    return { id: 'exceeds-exports', parameters: { most } }
  const quantity = totalOf(terms.quantityKg, MICROGRAMS)
  if (quantity !== null && after.quantity > quantity && after.quantity > before.quantity)
    return { id: 'exceeds-quantity', parameters: { left: decimalOf(positive(quantity - before.quantity), MICROGRAMS) } }
  const value = totalOf(terms.value, TEN_THOUSANDTHS)
  if (value !== null && after.value > value && after.value > before.value)
    return {
      id: 'exceeds-value',
      parameters: { currency, left: decimalOf(positive(value - before.value), TEN_THOUSANDTHS) },
    }
  return undefined
}

const totalOf = (amount: number | undefined, scale: bigint): bigint | null =>
  amount === undefined ? null : unitsOf(amount, scale)

const takenOf = (terms: Licence, account: Account): Taken => ({
  quantity: usedUnits(terms, account) + account.reserved.quantity,
  value: account.used.value + account.reserved.value,
  exports: account.exports.size + account.reservations.size,
})
