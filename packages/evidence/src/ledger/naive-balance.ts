/**
 * A second reading of the ledger's rules, written without looking at the first: it walks through every event for every question, and
 * through every day for every status.
 */
import { addDays } from 'ytterby'
import type { LedgerEvent } from 'ytterby/ledger'
import type { Licence } from 'ytterby/planning'

export type NaiveBalance = {
  licence: string
  status: string
  used: number
  reserved: number
  left: number | null
  lapsed: number | null
  over: number
  value: { used: number; reserved: number } | null
  exports: { used: number; reserved: number }
  closedOn: string | null
}

const MG = 1_000_000
const mg = (kilograms = 0): number => Math.round(kilograms * MG)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Whether the first was sent later than the second. */
function isLater(a: LedgerEvent, b: LedgerEvent): boolean {
  if (a.knownOn !== b.knownOn) return a.knownOn > b.knownOn
  if ((a.revision ?? 1) !== (b.revision ?? 1)) return (a.revision ?? 1) > (b.revision ?? 1)
  return a.key > b.key
}

const isLaterSending = (a: LedgerEvent, b: LedgerEvent): boolean =>
  a.knownOn > b.knownOn || (a.knownOn === b.knownOn && (a.revision ?? 1) > (b.revision ?? 1))

/** What still counts, as it reads after the corrections. */
function counting(events: readonly LedgerEvent[]): LedgerEvent[] {
  const counted: LedgerEvent[] = []
  for (const event of events) {
    if (event.kind === 'correct') continue
    // Orders, releases and exports may be under several licences; an issue or a notice is one for each.
    const isMove = ['reserve', 'release', 'consume'].includes(event.kind)
    const siblings = events.filter(
      ({ licence, kind, document }) =>
        kind === event.kind && document === event.document && (isMove || licence === event.licence),
    )
    if (siblings.some((other) => isLaterSending(other, event))) continue
    const again = siblings.filter(({ licence, line }) => licence === event.licence && line === event.line)
    if (again.some((other) => isLater(other, event))) continue
    // Of several corrections each puts right what it states, the last one its day and whether it happened.
    let [correction, measured]: (LedgerEvent | undefined)[] = []
    for (const other of events)
      if (other.kind === 'correct' && other.corrects === event.key && other.licence === event.licence) {
        if (correction === undefined || isLater(other, correction)) correction = other
        if (other.quantityKg !== undefined && (measured === undefined || isLater(other, measured))) measured = other
      }
    if (correction?.withdrawn === true) continue
    counted.push({
      ...event,
      on: correction?.on ?? event.on,
      ...(measured === undefined ? {} : { quantityKg: measured.quantityKg }),
    })
  }
  return counted
}

const DONE: Readonly<Record<string, string>> = {
  suspend: 'suspended',
  reinstate: 'reinstated',
  revoke: 'revoked',
  surrender: 'surrendered',
  expire: 'expired',
}

/** The balances of a day, from events that were known by a day. */
export function naiveBalances(all: readonly LedgerEvent[], asOf: string, knownAt: string | undefined): NaiveBalance[] {
  const known = all.filter(({ knownOn }) => knownAt === undefined || knownOn <= knownAt)
  const rows = counting(known).filter(({ on }) => on <= asOf)
  const ids = [...new Set(rows.filter(({ kind }) => kind === 'issue').map(({ licence }) => licence))].sort()
  return ids.map((id) =>
    naiveBalance(
      id,
      rows.filter(({ licence }) => licence === id),
      asOf,
    ),
  )
}

function naiveBalance(id: string, rows: readonly LedgerEvent[], asOf: string): NaiveBalance {
  const terms = rows.find(({ kind }) => kind === 'issue')?.terms
  if (terms === undefined) throw new Error('no terms')
  const consumed = rows.filter(({ kind }) => kind === 'consume')
  const used = mg(terms.usedKg) + sum(consumed.map(({ quantityKg }) => mg(quantityKg)))
  const orders = [...new Set(rows.filter(({ kind }) => kind === 'reserve').map((row) => `${row.document}/${row.line}`))]
  const open = orders.map((order) => openOrder(order, rows, terms.currency))
  const reserved = sum(open.map(({ quantity }) => quantity))
  const total = terms.quantityKg === undefined ? null : mg(terms.quantityKg)
  const { status, closedOn } = walkDays(terms, rows, asOf, total !== null && used >= total)
  const ended = !['issued', 'reinstated', 'suspended'].includes(status)
  const kg = (milligrams: number): number => Math.max(0, milligrams) / MG
  return {
    licence: id,
    status,
    used: kg(used),
    reserved: kg(reserved),
    left: ended ? 0 : total === null ? null : kg(total - used - reserved),
    lapsed: ended && total !== null ? kg(total - used) : null,
    over: total === null ? 0 : kg(used + reserved - total),
    value:
      terms.currency === undefined
        ? null
        : {
            used: sum(consumed.map(({ value = 0, currency }) => (currency === terms.currency ? value : 0))),
            reserved: sum(open.map(({ value }) => value)),
          },
    exports: {
      used: new Set(consumed.map(({ document }) => document)).size,
      reserved: new Set(open.filter(({ quantity }) => quantity > 0).map(({ document }) => document)).size,
    },
    closedOn,
  }
}

/** What is still reserved of an order. */
function openOrder(
  order: string,
  rows: readonly LedgerEvent[],
  counted: string | undefined,
): { document: string; quantity: number; value: number } {
  const reserving = rows.filter(({ kind, document, line }) => kind === 'reserve' && `${document}/${line}` === order)
  const drawing = rows.filter(({ kind, document, line, order: on }) => {
    const target = on === undefined ? `${document}/${line}` : `${on.document}/${on.line}`
    return (kind === 'release' || kind === 'consume') && target === order
  })
  const of = (list: readonly LedgerEvent[]): number => sum(list.map(({ quantityKg }) => mg(quantityKg)))
  const money = (list: readonly LedgerEvent[]): number =>
    sum(list.map(({ value = 0, currency }) => (currency === counted ? value : 0)))
  const quantity = Math.max(0, of(reserving) - of(drawing))
  return {
    document: order.split('/')[0] ?? '',
    quantity,
    value: quantity === 0 ? 0 : Math.max(0, money(reserving) - money(drawing)),
  }
}

/** Walks from the first day of a licence to the day asked about. */
function walkDays(
  terms: Licence,
  rows: readonly LedgerEvent[],
  asOf: string,
  isUsedUp: boolean,
): { status: string; closedOn: string | null } {
  const most = terms.form === 'general' ? null : (terms.batches ?? 1)
  let [status, closedOn]: [string, string | null] = ['issued', null]
  let since = ''
  const seen = new Set<string>()
  for (let day = terms.validFrom; day <= asOf; day = addDays(day, 1)) {
    const today = rows.filter(({ on }) => on === day)
    for (const change of today.filter(({ kind }) => kind in DONE).sort((a, b) => (isLater(a, b) ? 1 : -1)))
      [status, since] = [DONE[change.kind] ?? status, day]
    for (const { kind, document } of today) if (kind === 'consume') seen.add(document)
    if (most !== null && seen.size >= most && closedOn === null) closedOn = day
  }
  // Whatever ended it first, ended it; on one day an authority comes before the term, and that before the last export.
  const lastUse = rows.filter(({ kind }) => kind === 'consume').map(({ on }) => on)
  const ends: [day: string, status: string][] = []
  if (!['issued', 'reinstated', 'suspended'].includes(status)) ends.push([since, status])
  if (asOf >= terms.validUntil) ends.push([terms.validUntil, 'expired'])
  if (closedOn !== null) ends.push([closedOn, 'exhausted'])
  else if (isUsedUp) ends.push([lastUse.sort().at(-1) ?? '', 'exhausted'])
  const first = ends.map(([day]) => day).sort()[0]
  return { status: ends.find(([day]) => day === first)?.[1] ?? status, closedOn }
}
