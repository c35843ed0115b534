import type { Chance } from '../random/chance.ts'
import type { Bomb } from './bomb.ts'
import { TERMS } from './tenants.ts'

const HEADERS = { 'content-type': 'application/json' }
const DAY = '2026-03-01'
/** Parts that are named in one tree, and letters of what is said of its nodes, so that a body comes to a few megabytes at most. */
const MOST_PARTS = 100_000
const MOST_LETTERS = 10_000_000

const GOODS = [
  {},
  { good: { elements: [] } },
  { good: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] } },
  { good: { form: 'alloy', elements: [{ symbol: 'Dy' }], elementsComplete: false } },
  { good: { form: 'none' } },
  { origin: 'CN', unitValue: 1e15, currency: 'EUR' },
  { chineseContent: { valuePercentAtMost: 100 } },
  { description: 'x'.repeat(500) },
]

/** Trees by levels and width, in which every node of a level has the same parts, or that end in themselves. */
export function compositionBomb(chance: Chance): Bomb {
  const levels = chance.pick([1, 2, 10, 99, 101, 1_000])
  const asked = chance.pick([1, 2, 10, 300, 30_000])
  const isShared = chance.happens(0.5)
  const facts = chance.pick(GOODS)
  const most = Math.min(MOST_PARTS, MOST_LETTERS / JSON.stringify(facts).length)
  const width = Math.max(1, Math.min(asked, Math.floor(isShared ? Math.sqrt(most / levels) : most / levels)))
  const quantityPer = chance.pick([1, 1e15, 1e-15, 0, -1])
  const end = chance.pick(['none', 'none', 'top', 'unknown'])
  const idOf = (level: number, at: number): string => `n${level}-${at}`
  const partsOf = (level: number, at: number): object[] => {
    if (level === levels) return end === 'none' ? [] : [{ id: end, quantityPer }]
    const names = isShared ? Array.from({ length: width }, (_, index) => index) : [at]
    return names.map((index) => ({ id: idOf(level + 1, index), quantityPer }))
  }
  const nodes = Array.from({ length: levels * width }, (_, index) => {
    const [level, at] = [Math.floor(index / width) + 1, index % width]
    return { id: idOf(level, at), ...facts, parts: partsOf(level, at) }
  })
  const top = Array.from({ length: width }, (_, at) => ({ id: idOf(1, at), quantityPer }))
  const product = { id: 'top', good: { form: 'motor-rotor' }, unitValue: 1, currency: 'EUR', parts: top }
  const declarations = Array.from({ length: chance.pick([0, 0, 1, 1_000]) }, (_, at) => ({
    id: idOf(1, at % width),
    source: 'x',
    day: DAY,
    unitValue: at + 1,
  }))
  const body = JSON.stringify({ asOf: DAY, exportedFrom: 'JP', destination: 'US', product, nodes, declarations })
  const what = `a tree of ${levels} × ${width} nodes${isShared ? ', each with all of the next level' : ''}, ${JSON.stringify(facts).slice(0, 60)}, ${quantityPer} of each, ${declarations.length} declarations, ending in ${end}`
  return { what, call: { method: 'POST', path: '/v1/composition', headers: HEADERS, body } }
}

/** Events by number and kind, of one licence or of many, and shipments that draw on all of them. */
export function ledgerBomb(chance: Chance): Bomb {
  const times = chance.pick([1, 10, 1_000, 1_001, 20_000])
  const licences = chance.pick([1, 2, 1_000])
  const salt = Math.floor(chance.next() * 2 ** 32)
  const days = chance.pick([1, 300])
  const dayOf = (at: number): string => new Date(Date.UTC(2026, 0, 15 + (at % days))).toISOString().slice(0, 10)
  const isPlan = chance.happens(0.4)
  const path = `/v1/ledgers/{ledger}/${isPlan ? chance.pick(['check', 'forecast']) : 'events'}`
  const terms = { ...TERMS, quantityKg: chance.pick([1, 1e9, 0.000001]) }
  const kinds = [
    'issue',
    'reserve',
    'reserve',
    'consume',
    'correct',
    'suspend',
    'reinstate',
    'cancel',
    'expire',
  ] as const
  const eventAt = (at: number): object => {
    const kind = at < licences ? 'issue' : chance.pick(kinds)
    const event = {
      kind,
      licence: `L-${at % licences}`,
      on: dayOf(at),
      knownOn: dayOf(at),
      by: 'x',
      document: `D-${at}`,
    }
    const key = `${salt}-${at}`
    if (kind === 'issue') return { ...event, key, terms }
    if (kind === 'correct') return { ...event, key, corrects: `${salt}-${Math.max(0, at - 1)}`, quantityKg: 1 }
    return { ...event, key, quantityKg: chance.pick([0, 1e-6, 1, 1e9, 1e308]) }
  }
  const shipmentAt = (at: number): object => ({
    document: `D-${at}`,
    ...(chance.happens(0.5) ? { licence: `L-${at % licences}` } : {}),
    inquiry: { asOf: dayOf(at), product: { form: 'ndfeb-magnet' }, destination: 'DE', quantityKg: 1 },
  })
  const body = JSON.stringify(Array.from({ length: times }, (_, at) => (isPlan ? shipmentAt(at) : eventAt(at))))
  const what = `${times} ${isPlan ? 'shipments' : 'events'} of ${licences} licences on ${days} days`
  return { what, call: { method: 'POST', path, headers: HEADERS, body } }
}
