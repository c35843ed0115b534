import 'ytterby/zh'
import {
  balanceLedger,
  BalanceReceiptSchema,
  reportYear,
  signBalance,
  verifyBalance,
  type LedgerEvent,
} from 'ytterby/ledger'
import { describe, expect, it } from 'vitest'
import { event, generalTerms, issue, singleTerms } from '../../test/ledger-events.ts'
import { ISSUED_AT, key, keys } from '../../test/receipts.ts'

const exported = event('consume', '2026-03-01', { document: 'CD-1', quantityKg: 400, value: 90.5, currency: 'EUR' })
const events = [
  issue({ ...generalTerms, value: 1000, currency: 'EUR' }),
  exported,
  event('consume', '2027-01-02', { document: 'CD-2', quantityKg: 1 }),
]
const balance = balanceLedger(events, { asOf: '2026-06-30', knownAt: '2026-12-31' })
const receipt = await signBalance(events, balance, { key, issuedAt: ISSUED_AT })

const RELEASES: readonly string[] = ['chain', 'issued-after-law']
async function notHeld(given: Parameters<typeof verifyBalance>[1], of: unknown = receipt) {
  const { valid, checks } = await verifyBalance(of, given)
  const open = checks.filter(
    ({ id, outcome }) => outcome !== 'holds' && !(outcome === 'unknown' && RELEASES.includes(id)),
  )
  return [valid, ...open.map(({ id, outcome }) => `${id} ${outcome}`)]
}

describe('a statement of balance', () => {
  it('holds only digests, and is verified by its balance and its events, in any language and order', async () => {
    expect(BalanceReceiptSchema.safeParse(receipt).success).toBe(true)
    expect(JSON.stringify(receipt)).not.toMatch(/CD-1|Motoren|quantityKg/)
    const chinese = balanceLedger(events, { asOf: '2026-06-30', knownAt: '2026-12-31', lang: 'zh' })
    expect(await notHeld({ keys, balance, events })).toEqual([true])
    expect(await notHeld({ keys, balance: chinese, events: events.toReversed(), lang: 'zh' })).toEqual([true])
  })

  it('is not affected by what became known later', async () => {
    const later = event('consume', '2026-05-01', { knownOn: '2027-01-01', quantityKg: 10 })
    expect(await notHeld({ keys, balance, events: [...events, later] })).toEqual([true])
  })

  it('stays valid when the ledger grows, and says by how much', async () => {
    const today = balanceLedger(events, { asOf: '2026-06-30' })
    const statement = await signBalance(events, today, { key, issuedAt: ISSUED_AT })
    const added = [event('consume', '2026-06-01', { document: 'A-1', quantityKg: 10 }), exported]
    const grown = { keys, balance: today, events: [...events, ...added] }
    expect(await notHeld(grown, statement)).toEqual([true])
    const { later, checks } = await verifyBalance(statement, grown)
    expect(later).toBe(1)
    expect(checks.find(({ id }) => id === 'events')?.text).toBe(
      'The first 3 events are those that the receipt is for; recorded since then: 1.',
    )
    const mixed = { ...grown, events: [...added, ...events] }
    expect(await verifyBalance(statement, mixed)).toMatchObject({ valid: false, later: null })
  })

  it.each<[string, () => Parameters<typeof verifyBalance>[1], unknown[]]>([
    ['without its balance', () => ({ keys, events }), [false, 'balance unknown']],
    [
      'with another balance',
      () => ({ keys, balance: balanceLedger(events, { asOf: '2026-02-28', knownAt: '2026-12-31' }) }),
      [false, 'balance fails', 'events unknown', 'refolded unknown'],
    ],
    [
      'with half a letter in the balance',
      () => ({
        keys,
        balance: { ...balance, licences: balance.licences.map((one) => ({ ...one, licence: '\u{d800}' })) },
        events,
      }),
      [false, 'balance fails'],
    ],
    [
      'with other events',
      () => ({ keys, balance, events: events.map((one) => (one === exported ? { ...one, quantityKg: 399 } : one)) }),
      [false, 'events fails', 'refolded fails'],
    ],
    [
      'without the key',
      () => ({ keys: [], balance, events }),
      [false, 'key-known fails', 'key-valid unknown', 'signature unknown'],
    ],
  ])('%s', async (_what, given, expected) => {
    expect(await notHeld(given())).toEqual(expected)
  })

  it('that was changed is refused', async () => {
    expect(await notHeld({ keys, balance, events }, { ...receipt, events: 1 })).toContain('signature fails')
  })
})

describe('the report of a year', () => {
  const correction: LedgerEvent = event('correct', '2026-03-02', { corrects: exported.key, quantityKg: 300 })

  it('says what each licence was used for, after corrections', () => {
    const years = reportYear([...events, correction, issue(singleTerms, { licence: 'L-2' })], { year: 2026 })
    expect(years).toMatchObject([
      {
        licence: 'L-1',
        quantityKg: 300,
        value: { currency: 'EUR', amount: 90.5 },
        exports: [{ on: '2026-03-02', document: 'CD-1', quantityKg: 300 }],
      },
      { licence: 'L-2', quantityKg: 0, value: null, exports: [] },
    ])
  })

  it('keeps apart what was used before the ledger began', () => {
    const [year] = reportYear([issue({ ...generalTerms, usedKg: 200 }), exported], { year: 2026 })
    expect(year).toMatchObject({ quantityKg: 400, usedBeforeKg: 200 })
  })

  it('leaves out licences that had ended before', () => {
    expect(reportYear([issue(singleTerms)], { year: 2028 })).toEqual([])
  })
})
