import { compare } from 'ytterby/changes'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createdWatch, eventsOf, lookUntil } from './watching.ts'

/** Bare optical fibre of erbium, which the law of 11 November 2026 leaves unsettled. */
const FIBRE = { product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] }, destination: 'DE' }
/** Metal, about which nothing changes on that day. */
const BRASS = { product: { elements: [] }, destination: 'DE' }
const [EVE, DAY] = ['2026-11-10T12:00:00Z', '2026-11-11T12:00:00Z']

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(EVE) }))
afterEach(() => void vi.useRealTimers())

test('a day on which the law turns gives the events that compare finds', async () => {
  const lines = [
    { id: 'fibre', inquiry: FIBRE },
    { id: 'brass', inquiry: BRASS },
  ]
  const { watch, put, secret } = await createdWatch({ name: 'Parts', lines })
  expect([put.added, put.refused, secret]).toEqual([2, 0, null])
  expect(watch).toMatchObject({ looked: { day: '2026-11-10' }, lines: { watched: 2 }, state: 'watching' })
  await lookUntil(watch.id, '2026-11-10')
  expect(await eventsOf(watch.id)).toEqual([])
  vi.setSystemTime(Date.parse(DAY))
  await lookUntil(watch.id, '2026-11-11')
  const events = await eventsOf(watch.id)
  const sides = { from: { asOf: '2026-11-10' }, to: { asOf: '2026-11-11' } }
  const compared = [...compare(lines, sides)]
  expect(events.map(({ event }) => [event.id, event.kind, event.since, event.differs, event.because])).toEqual(
    compared.map((one) => ('differs' in one ? [one.id, 'day', '2026-11-11', one.differs, one.because] : [])),
  )
})
