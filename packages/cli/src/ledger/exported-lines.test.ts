import { expect, it } from 'vitest'
import type { LedgerEvent } from 'ytterby/ledger'
import { stillPlanned } from './exported-lines.ts'

let count = 0
const consume = (quantityKg: number, more: Partial<LedgerEvent> = {}): LedgerEvent => ({
  key: `k${(count += 1)}`,
  kind: 'consume',
  licence: 'L-1',
  document: `CD-${count}`,
  on: '2026-12-05',
  knownOn: '2026-12-05',
  by: 'A. Clerk',
  quantityKg,
  ...more,
})
const ofOrder = { order: { document: 'SO-1', line: '1' } }
const shipment = (line: number, quantityKg: number | string, own = '1') => ({
  line,
  shipment: { document: 'SO-1', line: own, inquiry: { asOf: '2026-12-10', quantityKg } },
})
const planned = (events: readonly LedgerEvent[], ...shipments: ReturnType<typeof shipment>[]) => {
  const { shipments: left, exported } = stillPlanned(shipments, events, { asOf: '2026-12-08' })
  return { left: left.map(({ line, shipment: { inquiry } }) => [line, Object(inquiry).quantityKg]), exported }
}

it('an order that was exported in full is not planned any more, and one exported in part with what is left', () => {
  expect(planned([consume(300, ofOrder)], shipment(2, 300), shipment(3, 50, '2'))).toEqual({
    left: [[3, 50]],
    exported: [2],
  })
  expect(planned([consume(110, ofOrder), consume(40, ofOrder)], shipment(2, '300'))).toEqual({
    left: [[2, 150]],
    exported: [2],
  })
  expect(planned([consume(300, { document: 'SO-1', line: '1' })], shipment(2, 300)).left).toEqual([])
})

it('an export counts once, as its last sending and its corrections say', () => {
  expect(planned([consume(300, ofOrder)], shipment(2, 300), shipment(3, 300)).left).toEqual([[3, 300]])
  const sent = consume(300, ofOrder)
  expect(
    planned([sent, { ...sent, key: 'again', knownOn: '2026-12-06', quantityKg: 100 }], shipment(2, 300)).left,
  ).toEqual([[2, 200]])
  expect(
    planned([consume(300, { ...ofOrder, on: '2026-12-09', knownOn: '2026-12-09' })], shipment(2, 300)).left,
  ).toEqual([[2, 300]])
})
