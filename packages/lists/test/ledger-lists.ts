import { readLicences, readShipments, type TableNotes } from '@ytterby/lists/ledger'
import { currentRuleset as ruleset } from 'ytterby'

/** A list from its lines, with semicolons between the cells. */
export const list = (text: string) => ({
  records: text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(';') })),
})
/** The kilograms and lines of the shipments of a list, and what is noted about it. */
export function shipments(text: string): {
  kilograms: unknown[]
  inquiries: unknown[]
  notes: TableNotes | undefined
  lines: number[]
} {
  let notes: TableNotes | undefined
  const read = readShipments(list(text), new Map(), { lang: 'en', ruleset, onRead: (said) => (notes = said) })
  return {
    kilograms: read.map(({ shipment }) => Reflect.get(Object(shipment['inquiry']), 'quantityKg') ?? null),
    inquiries: read.map(({ shipment }) => shipment['inquiry']),
    notes,
    lines: read.map(({ line }) => line),
  }
}
/** The terms of the licences of a list. */
export const terms = (text: string, types = new Map<string, string>()) =>
  readLicences(list(text), { types }).map((one) => one.terms)
