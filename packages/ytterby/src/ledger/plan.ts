import type { Licence } from '../planning/licence/licence.ts'
import { decimalOf, MILLIGRAMS, positive, TEN_THOUSANDTHS, unitsOf } from '../schema/exact-decimal.ts'
import { countRow, reservedFor, unvaluedBeside, type Account } from './account.ts'
import type { LedgerEvent } from './event.ts'
import type { PlannedShipment } from './shipment.ts'
import { mostExports } from './standing.ts'
import { usedUnits, type LicenceState } from './states.ts'

/** What a licence has for a shipment: less what is reserved for other orders, and what shipments before it take. */
export type RoomForShipment = {
  readonly state: LicenceState
  /** The licence for what is left of it, for the check of its conditions. */
  readonly licence: Licence
  readonly left: {
    readonly quantity: bigint | null
    /** At most this, if something that was exported or reserved states no value in the currency of the licence. */
    readonly value: bigint | null
    readonly isValueOpen: boolean
  }
  /** Whether the shipment is part of the last export by law, and whether it would be one too many. */
  readonly isLast: boolean
  readonly isOneTooMany: boolean
}

/** A shipment at its position in the list, with its quantity. */
type ShipmentToPlan = {
  readonly at: number
  readonly shipment: PlannedShipment
  readonly quantityKg: number | undefined
}

/** The shipments of a list that were given a licence so far: each counts as an export under it. */
export type Plan = {
  readonly roomFor: (state: LicenceState, one: ShipmentToPlan) => RoomForShipment
  readonly take: (state: LicenceState, one: ShipmentToPlan, on: string) => void
}

/** The plan before the first shipment. It counts in the accounts of the states that it is asked about. */
export function createPlan(): Plan {
  const planned = new Map<string, LedgerEvent[]>()
  const counted = new WeakMap<Account, number>()
  const rowsFor = (id: string): LedgerEvent[] => {
    const rows = planned.get(id) ?? []
    planned.set(id, rows)
    return rows
  }
  return {
    roomFor(state, { at, shipment }) {
      const { id, terms, account, standing } = state
      const rows = rowsFor(id)
      for (const row of rows.slice(counted.get(account) ?? 0)) countRow(account, row)
      counted.set(account, rows.length)
      const document = exportOf(shipment, at)
      const left = leftIn(state, document, shipment.line)
      const exports = new Set([...account.exports.keys(), ...account.reservations.keys(), document])
      const most = mostExports(terms)
      return {
        state,
        licence: {
          ...terms,
          ...(left.quantity === null ? {} : { quantityKg: decimalOf(left.quantity, MILLIGRAMS) }),
          usedKg: 0,
          used: standing.closed !== null,
        },
        left,
        isLast: most !== null && exports.size >= most,
        isOneTooMany: most !== null && exports.size > most,
      }
    },
    take({ id }, { at, shipment, quantityKg }, on) {
      const { line, value, currency } = shipment
      rowsFor(id).push({
        key: `plan ${at}`,
        kind: 'consume',
        licence: id,
        document: exportOf(shipment, at),
        ...(line === undefined ? {} : { line }),
        ...(quantityKg === undefined ? {} : { quantityKg }),
        ...(value === undefined ? {} : { value }),
        ...(currency === undefined ? {} : { currency }),
        on,
        knownOn: on,
        by: 'plan',
      })
    },
  }
}

/** The lines of one order leave in one export. */
const exportOf = ({ document }: PlannedShipment, at: number): string => document ?? `shipment ${at}`

const leftOf = (total: number | undefined, taken: bigint, scale: bigint): bigint | null =>
  total === undefined ? null : positive(unitsOf(total, scale) - taken)

/** What is left for a line of an order: also what is reserved for it. */
function leftIn({ terms, account }: LicenceState, document: string, line: string | undefined): RoomForShipment['left'] {
  const own = reservedFor(account, document, line)
  return {
    quantity: leftOf(
      terms.quantityKg,
      usedUnits(terms, account) + account.reserved.quantity - own.quantity,
      MILLIGRAMS,
    ),
    value: leftOf(terms.value, account.used.value + account.reserved.value - own.value, TEN_THOUSANDTHS),
    isValueOpen: (terms.usedKg ?? 0) > 0 || unvaluedBeside(account, document, line) > 0,
  }
}
