import type { ReadShipment } from '@ytterby/lists/ledger'
import { explainLedger, type LedgerEvent } from 'ytterby/ledger'

/** Shipments to come, and the lines of those that the ledger holds as exported. */
export type StillPlanned = { readonly shipments: readonly ReadShipment[]; readonly exported: readonly number[] }

/**
 * Leaves out the orders that were exported in full, and of those exported in part what has left: the balance counts it already.
 * An export belongs to the order that it names, or to the document and line that it is recorded under.
 */
export function stillPlanned(
  shipments: readonly ReadShipment[],
  events: readonly LedgerEvent[],
  days: { readonly asOf: string; readonly knownAt?: string | undefined },
): StillPlanned {
  const exportedKg = new Map<string, number>()
  for (const { event, counts, quantityKg } of explainLedger(events, days)) {
    if (event.kind !== 'consume' || counts !== 'used') continue
    const key = keyOf(event.order ?? event)
    exportedKg.set(key, (exportedKg.get(key) ?? 0) + (quantityKg ?? 0))
  }
  const left: ReadShipment[] = []
  const exported: number[] = []
  for (const one of shipments) {
    const { document, line, inquiry } = one.shipment
    const facts: Record<string, unknown> = { ...Object(inquiry) }
    const key = keyOf({ document, line })
    const gone = document === undefined ? 0 : (exportedKg.get(key) ?? 0)
    const planned = Number(facts['quantityKg'])
    if (gone === 0 || !Number.isFinite(planned)) {
      left.push(one)
      continue
    }
    exported.push(one.line)
    // A line that stands twice has left once.
    exportedKg.set(key, Math.max(0, gone - planned))
    const rest = Number((planned - gone).toPrecision(12))
    if (rest > 0) left.push({ ...one, shipment: { ...one.shipment, inquiry: { ...facts, quantityKg: rest } } })
  }
  return { shipments: left, exported }
}

const keyOf = ({ document, line }: { readonly document?: unknown; readonly line?: unknown }): string =>
  JSON.stringify([document, line ?? ''])
