import { MICROGRAMS, positive, TEN_THOUSANDTHS, unitsOf } from '../schema/exact-decimal.ts'
import type { LedgerEvent } from './event.ts'
import { MOVES } from './event-outline.ts'

/** Micrograms, and ten-thousandths of the licence's currency. */
type Amount = { readonly quantity: bigint; readonly value: bigint }
/** What was reserved less what was drawn on it, which may be less than nothing, and how many reservations state no value. */
type Order = { readonly balance: Amount; readonly unvalued: number }

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
const NO_ORDER: Order = { balance: NOTHING, unvalued: 0 }

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

/** An account with the same sums, to which rows can be added apart. */
export const copyOf = (account: Account): Account => ({
  ...account,
  orders: new Map(account.orders),
  exports: new Map(account.exports),
  reservations: new Map(account.reservations),
})

/** Adds a row, or with `-1n` takes it away again. */
export function countRow(account: Account, event: LedgerEvent, sign: 1n | -1n = 1n): void {
  const { kind, document, currency } = event
  if (!MOVES.has(kind)) return
  const stated = amountOf(event, account.currency)
  const amount = sign === 1n ? stated : minus(NOTHING, stated)
  const unvalued = currency !== undefined && currency === account.currency ? 0 : Number(sign)
  if (kind === 'reserve') return countOrder(account, event, amount, unvalued)
  if (kind === 'consume') {
    account.used = plus(account.used, amount)
    account.unvalued += unvalued
    countIn(account.exports, document, Number(sign))
  }
  countOrder(account, event, minus(NOTHING, amount), 0)
}

function countOrder(account: Account, event: LedgerEvent, amount: Amount, unvalued: number): void {
  const { document, line } = event.order ?? event
  const key = orderKey(document, line)
  const before = account.orders.get(key) ?? NO_ORDER
  const after = { balance: plus(before.balance, amount), unvalued: before.unvalued + unvalued }
  account.unvalued += Number(isUnvalued(after)) - Number(isUnvalued(before))
  account.reserved = plus(account.reserved, minus(outstanding(after), outstanding(before)))
  countIn(account.reservations, document, Number(isOpen(after)) - Number(isOpen(before)))
  account.orders.set(key, after)
}

/** Units of an event. A value in another currency than that of the licence is not converted, and counts for nothing. */
const amountOf = ({ quantityKg = 0, value = 0, currency }: LedgerEvent, counted: string | undefined): Amount => ({
  quantity: unitsOf(quantityKg, MICROGRAMS),
  value: currency === undefined || currency !== counted ? 0n : unitsOf(value, TEN_THOUSANDTHS),
})

const plus = (a: Amount, b: Amount): Amount => ({ quantity: a.quantity + b.quantity, value: a.value + b.value })
const minus = (a: Amount, b: Amount): Amount => ({ quantity: a.quantity - b.quantity, value: a.value - b.value })

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

const isOpen = ({ balance }: Order): boolean => balance.quantity > 0n
const isUnvalued = (order: Order): boolean => order.unvalued > 0 && isOpen(order)

const orderKey = (document: string, line = ''): string => `${document.length} ${document}${line}`

/** A quantity that was exported or released frees the whole value, also where only the order states one. */
const outstanding = (order: Order): Amount =>
  isOpen(order) ? { quantity: order.balance.quantity, value: positive(order.balance.value) } : NOTHING

function countIn(counts: Map<string, number>, key: string, change: number): void {
  if (change === 0) return
  const count = (counts.get(key) ?? 0) + change
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}
