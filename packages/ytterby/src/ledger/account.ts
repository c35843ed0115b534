import { MILLIGRAMS, positive, TEN_THOUSANDTHS, unitsOf } from '../schema/exact-decimal.ts'
import type { LedgerEvent } from './event.ts'
import type { LedgerRow } from './rows.ts'

/** Milligrams, and ten-thousandths of the licence's currency. */
type Amount = { readonly quantity: bigint; readonly value: bigint }
type Order = { readonly document: string; reserved: Amount; drawn: Amount; unvalued: number }

/**
 * The sums of the rows of one licence. Rows are added and taken away in any order: the sums depend only on which are there.
 */
export type Account = {
  readonly currency: string | undefined
  used: Amount
  /** Exports, and orders of which something is outstanding, that state no value in its currency: their value is open. */
  unvalued: number
  /** What is reserved and neither released nor exported, added up by order: none of them counts less than nothing. */
  reserved: Amount
  readonly orders: Map<string, Order>
  /** Lines by the document of the export, such as the customs declaration. */
  readonly exports: Map<string, number>
  /** Outstanding lines by the document of the order. */
  readonly reservations: Map<string, number>
}

const NOTHING: Amount = { quantity: 0n, value: 0n }

/** The account of a licence before any row. Only values in its currency count. */
export const emptyAccount = (currency: string | undefined): Account => ({
  currency,
  used: NOTHING,
  unvalued: 0,
  reserved: NOTHING,
  orders: new Map(),
  exports: new Map(),
  reservations: new Map(),
})

/** Adds a row, or with `-1n` takes it away again. */
export function countRow(account: Account, { event }: LedgerRow, sign: 1n | -1n = 1n): void {
  const amount = times(amountOf(event, account.currency), sign)
  const unvalued = event.currency !== undefined && event.currency === account.currency ? 0 : Number(sign)
  if (event.kind === 'reserve') return countOrder(account, event, { reserved: amount, drawn: NOTHING, unvalued })
  if (event.kind === 'consume') {
    account.used = plus(account.used, amount)
    account.unvalued += unvalued
    countIn(account.exports, event.document, Number(sign))
  }
  if (event.kind === 'consume' || event.kind === 'release')
    countOrder(account, event, { reserved: NOTHING, drawn: amount, unvalued: 0 })
}

function countOrder(
  account: Account,
  event: LedgerEvent,
  { reserved, drawn, unvalued }: Pick<Order, 'reserved' | 'drawn' | 'unvalued'>,
): void {
  const { document, line } = event.order ?? event
  const key = orderKey(document, line)
  const order = account.orders.get(key) ?? { document, reserved: NOTHING, drawn: NOTHING, unvalued: 0 }
  const before = outstanding(order)
  const wasOpen = isUnvalued(order)
  order.unvalued += unvalued
  order.reserved = plus(order.reserved, reserved)
  order.drawn = plus(order.drawn, drawn)
  const after = outstanding(order)
  account.unvalued += Number(isUnvalued(order)) - Number(wasOpen)
  account.reserved = plus(account.reserved, plus(after, times(before, -1n)))
  countIn(account.reservations, document, Number(after.quantity > 0n) - Number(before.quantity > 0n))
  if (isNothing(order.reserved) && isNothing(order.drawn)) account.orders.delete(key)
  else account.orders.set(key, order)
}

/** Units of an event. A value in another currency than that of the licence is not converted, and counts for nothing. */
const amountOf = ({ quantityKg = 0, value = 0, currency }: LedgerEvent, counted: string | undefined): Amount => ({
  quantity: unitsOf(quantityKg, MILLIGRAMS),
  value: currency === undefined || currency !== counted ? 0n : unitsOf(value, TEN_THOUSANDTHS),
})

const plus = (a: Amount, b: Amount): Amount => ({ quantity: a.quantity + b.quantity, value: a.value + b.value })
const times = ({ quantity, value }: Amount, sign: bigint): Amount => ({
  quantity: quantity * sign,
  value: value * sign,
})
const isNothing = ({ quantity, value }: Amount): boolean => quantity === 0n && value === 0n

/** What is still reserved for a line of an order. */
export function reservedFor({ orders }: Account, document: string, line = ''): Amount {
  const order = orders.get(orderKey(document, line))
  return order === undefined ? NOTHING : outstanding(order)
}

/** How many exports and orders besides a line of an order leave the value open. */
export function unvaluedBeside({ orders, unvalued }: Account, document: string, line = ''): number {
  const order = orders.get(orderKey(document, line))
  return unvalued - Number(order !== undefined && isUnvalued(order))
}

const isUnvalued = (order: Order): boolean => order.unvalued > 0 && outstanding(order).quantity > 0n

const orderKey = (document: string, line = ''): string => `${document.length} ${document}${line}`

/** A quantity that was exported or released frees the whole value, also where only the order states one. */
function outstanding({ reserved, drawn }: Order): Amount {
  const quantity = positive(reserved.quantity - drawn.quantity)
  return { quantity, value: quantity === 0n ? 0n : positive(reserved.value - drawn.value) }
}

function countIn(counts: Map<string, number>, key: string, change: number): void {
  const count = (counts.get(key) ?? 0) + change
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}
