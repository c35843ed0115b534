import type { ledgerTexts } from '../locales/ledger.ts'
import type { LicenceStatus } from '../planning/licence/licence-outline.ts'
import type { Licence } from '../planning/licence/licence.ts'
import { decimalOf, MILLIGRAMS, positive, TEN_THOUSANDTHS, unitsOf } from '../schema/exact-decimal.ts'
import type { Account } from './account.ts'
import type { LedgerEvent } from './event.ts'
import type { LicenceEvents } from './licence-events.ts'
import { mostExports, standingOn, termsOn } from './standing.ts'
import { usedUnits } from './states.ts'

/** Why an event is refused, with what its sentence needs. */
export type LedgerRefusal = {
  readonly id: keyof (typeof ledgerTexts)['en']['refused']
  readonly parameters?: Readonly<Record<string, string | number>>
  readonly status?: LicenceStatus
}

/** What exports and reservations take of a licence. */
type Taken = { readonly quantity: bigint; readonly value: bigint; readonly exports: number }

/**
 * Adds an event that may reserve more. If the licence cannot be used on its day, or there is not enough for it on any day, the
 * event is taken back and refused.
 */
export function addIfFree(licence: LicenceEvents, event: LedgerEvent): LedgerRefusal | undefined {
  const terms = termsOn(licence.settings(), event.on)?.terms
  if (terms === undefined) return { id: 'unknown-licence' }
  const before = takenOf(terms, licence.sums())
  const undo = licence.add(event)
  const refusal = refusalOf(terms, licence, event, before)
  if (refusal !== undefined) undo()
  return refusal
}

function refusalOf(
  terms: Licence,
  licence: LicenceEvents,
  { on }: LedgerEvent,
  before: Taken,
): LedgerRefusal | undefined {
  const after = takenOf(terms, licence.sums())
  // What only frees something is never refused.
  if (after.quantity <= before.quantity && after.value <= before.value && after.exports <= before.exports)
    return undefined
  const { validFrom: from, validUntil: until, currency = '' } = terms
  if (on < from || until <= on) return { id: 'outside-validity', parameters: { from, until } }
  const { status, usable } = standingOn(terms, licence.settings(), on, false)
  if (!usable) return { id: 'not-usable', parameters: { day: on }, status }
  const most = mostExports(terms)
  if (most !== null && after.exports > most && after.exports > before.exports)
    return { id: 'exceeds-exports', parameters: { most } }
  const quantity = totalOf(terms.quantityKg, MILLIGRAMS)
  if (quantity !== null && after.quantity > quantity && after.quantity > before.quantity)
    return { id: 'exceeds-quantity', parameters: { left: decimalOf(positive(quantity - before.quantity), MILLIGRAMS) } }
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
