import type { Licence } from '../planning/licence/licence.ts'
import { decimalOf, MICROGRAMS, positive, TEN_THOUSANDTHS, unitsOf } from '../schema/exact-decimal.ts'
import { copyOf, countRow, reservedFor, unvaluedBeside, type Account } from './account.ts'
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

/** A shipment at its position in the list, with its quantity and its day. */
export type ShipmentToPlan = {
  readonly at: number
  readonly shipment: PlannedShipment
  readonly quantityKg: number | undefined
  readonly on: string
}

/** The shipments of a list so far: each that was given a licence counts as an export under it. */
export type Plan = {
  readonly roomFor: (state: LicenceState, one: ShipmentToPlan) => RoomForShipment
  /** The room left if every earlier shipment that may use the licence does; null if none may. */
  readonly leastRoomFor: (state: LicenceState, one: ShipmentToPlan) => RoomForShipment | null
  /** The room left if every earlier shipment that could leave under another licence does; null if none could. */
  readonly mostRoomFor: (state: LicenceState, one: ShipmentToPlan) => RoomForShipment | null
  /** Counts a shipment, which could leave under another licence too or not. */
  readonly take: (state: LicenceState, one: ShipmentToPlan, hasChoice: boolean) => void
  /** The same for a shipment that may use the licence. */
  readonly mayTake: (state: LicenceState, one: ShipmentToPlan) => void
  /** The first of the shipments so far that could leave under another licence too, or that may use this one. */
  readonly namesOf: (state: LicenceState, kind: 'movable' | 'maybe') => string[]
}

/** How many shipments are named where what a licence has depends on them. */
const MOST_NAMED = 4
/** No document contains this sign, so that no export of the plan is taken for a recorded one. */
const APART = '\u{fffd}'

/** The plan before the first shipment. It counts in the accounts of the states that it is asked about. */
export function createPlan(): Plan {
  const firm = new Map<string, LedgerEvent[]>()
  const movable = new Map<string, LedgerEvent[]>()
  const maybe = new Map<string, LedgerEvent[]>()
  const firstDays = new Map<string, string>()
  const orderOf = ({ id }: LicenceState, document: string): string => JSON.stringify([id, document])
  /** The lines of one order that leave on one day leave in one export; what was recorded of it on another day is another one. */
  const exportOf = (state: LicenceState, { at, shipment: { document }, on }: ShipmentToPlan): string => {
    if (document === undefined) return `${APART}${at + 1}`
    const first = firstDays.get(orderOf(state, document)) ?? (leftBefore(state, document, on) ? '' : on)
    return on === first ? document : `${document}${APART}${on}`
  }
  const push = (rows: typeof firm, state: LicenceState, one: ShipmentToPlan): void => {
    pushTo(rows, rowFor(state, one, exportOf(state, one)))
    const { document } = one.shipment
    if (document === undefined || leftBefore(state, document, one.on)) return
    const key = orderOf(state, document)
    firstDays.set(key, firstDays.get(key) ?? one.on)
  }
  const counted = new WeakMap<Account, Map<object, number>>()
  const countIn = (account: Account, id: string, kinds: readonly (typeof firm)[]): Account => {
    const done = counted.get(account) ?? new Map<object, number>()
    counted.set(account, done)
    for (const rows of kinds) {
      const own = rows.get(id) ?? []
      for (const row of own.slice(done.get(rows) ?? 0)) countRow(account, row)
      done.set(rows, own.length)
    }
    return account
  }
  /** A copy that counts other rows from here on. */
  const apart = (copies: WeakMap<Account, Account>, account: Account): Account => {
    const known = copies.get(account)
    if (known !== undefined) return known
    const copy = copyOf(account)
    counted.set(copy, new Map(counted.get(account)))
    copies.set(account, copy)
    return copy
  }
  const [least, most] = [new WeakMap<Account, Account>(), new WeakMap<Account, Account>()]
  const roomOf = (state: LicenceState, one: ShipmentToPlan, account: Account): RoomForShipment =>
    roomIn({ ...state, account }, one.shipment, exportOf(state, one))
  return {
    roomFor: (state, one) => roomOf(state, one, countIn(state.account, state.id, [firm, movable])),
    leastRoomFor(state, one) {
      if (!maybe.has(state.id)) return null
      return roomOf(state, one, countIn(apart(least, state.account), state.id, [firm, movable, maybe]))
    },
    mostRoomFor(state, one) {
      if (!movable.has(state.id)) return null
      return roomOf(state, one, countIn(apart(most, state.account), state.id, [firm]))
    },
    take(state, one, hasChoice) {
      // Before its first row that could go elsewhere is counted.
      if (hasChoice) apart(most, state.account)
      push(hasChoice ? movable : firm, state, one)
    },
    namesOf: ({ id }, kind) => firstNames((kind === 'maybe' ? maybe : movable).get(id) ?? []),
    // Of an open quantity it may take all that there is.
    mayTake: (state, one) => push(maybe, state, { ...one, quantityKg: one.quantityKg ?? state.terms.quantityKg }),
  }
}

/** The first of the shipments that rows stand for. */
const firstNames = (rows: readonly LedgerEvent[]): string[] => [
  ...rows.slice(0, MOST_NAMED).map(({ order = {} }) => Object.values(order).join(' / ').replace(APART, '#')),
  ...(rows.length > MOST_NAMED ? ['…'] : []),
]

/** Whether an export of a document is recorded, and none on this day. */
const leftBefore = ({ account, rows }: LicenceState, document: string, on: string): boolean =>
  account.exports.has(document) &&
  !rows.some((row) => row.kind === 'consume' && row.document === document && row.on === on)

function pushTo(rows: Map<string, LedgerEvent[]>, row: LedgerEvent): void {
  const own = rows.get(row.licence) ?? []
  own.push(row)
  rows.set(row.licence, own)
}

function roomIn(state: LicenceState, { document, line }: PlannedShipment, ownExport: string): RoomForShipment {
  const { terms, account, standing } = state
  const left = leftIn(state, document ?? ownExport, line)
  const most = mostExports(terms)
  const exports = most === null ? 0 : exportsWith(account, ownExport, document, line)
  return {
    state,
    licence: {
      ...terms,
      ...(left.quantity === null ? {} : { quantityKg: decimalOf(left.quantity, MICROGRAMS) }),
      usedKg: 0,
      used: standing.closed !== null,
    },
    left,
    isLast: most !== null && exports >= most,
    isOneTooMany: most !== null && exports > most,
  }
}

/** How many exports there are with this one: those that left, and the orders of which something is reserved. */
function exportsWith(
  account: Account,
  ownExport: string,
  document: string | undefined,
  line: string | undefined,
): number {
  const { exports, reservations } = account
  const all = new Set([...exports.keys(), ...reservations.keys(), ownExport])
  // A line that leaves on a day of its own uses up its reservation.
  const isAllOfOrder =
    document !== undefined && reservations.get(document) === 1 && reservedFor(account, document, line).quantity > 0n
  if (isAllOfOrder && ownExport !== document && !exports.has(document)) all.delete(document)
  return all.size
}

/** The export that a shipment is planned to be. */
function rowFor(
  { id }: LicenceState,
  { at, shipment, quantityKg, on }: ShipmentToPlan,
  ownExport: string,
): LedgerEvent {
  const { document = ownExport, line, value, currency } = shipment
  return {
    key: `plan ${at}`,
    kind: 'consume',
    licence: id,
    document: ownExport,
    order: { document, ...(line === undefined ? {} : { line }) },
    ...(quantityKg === undefined ? {} : { quantityKg }),
    ...(value === undefined ? {} : { value }),
    ...(currency === undefined ? {} : { currency }),
    on,
    knownOn: on,
    by: 'plan',
  }
}

/** What is left of a total, if one is stated. */
export const leftOf = (total: number | undefined, taken: bigint, scale: bigint): bigint | null =>
  total === undefined ? null : positive(unitsOf(total, scale) - taken)

/** What is left for a line of an order: also what is reserved for it. */
function leftIn({ terms, account }: LicenceState, document: string, line: string | undefined): RoomForShipment['left'] {
  const own = reservedFor(account, document, line)
  return {
    quantity: leftOf(
      terms.quantityKg,
      usedUnits(terms, account) + account.reserved.quantity - own.quantity,
      MICROGRAMS,
    ),
    value: leftOf(terms.value, account.used.value + account.reserved.value - own.value, TEN_THOUSANDTHS),
    isValueOpen: (terms.usedKg ?? 0) > 0 || unvaluedBeside(account, document, line) > 0,
  }
}
