import * as fc from 'fast-check'
import { canonicalJson } from 'ytterby'
import { balanceLedger, explainLedger, openLedger, type LedgerBalance, type LedgerEvent } from 'ytterby/ledger'
import { describe, expect, it } from 'vitest'
import { ledgerArbitrary, ledgerDays } from '../../test/arbitrary-ledger.ts'
import { event, generalTerms, issue } from '../../test/ledger-events.ts'
import { runs } from '../../test/runs.ts'

type Days = { asOf: string; knownAt: string | undefined }

/** The licences of a balance, without the count of events. */
const figures = (events: readonly LedgerEvent[], days: Days): LedgerBalance['licences'] =>
  balanceLedger(events, days).licences

const milligrams = (kilograms: number | null): number => Math.round((kilograms ?? 0) * 1_000_000)

describe('a balance', () => {
  it('is the same in any order of arrival, and with any repetition', () => {
    const arrival = ledgerArbitrary.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length }),
        fc.array(fc.constantFrom(...events), { maxLength: 5 }),
      ),
    )
    fc.assert(
      fc.property(arrival, ledgerDays, ([events, shuffled, repeated], days) => {
        const first = balanceLedger(openLedger(events).events(), days)
        const second = balanceLedger(openLedger([...shuffled, ...repeated]).events(), days)
        expect(canonicalJson(second)).toBe(canonicalJson(first))
      }),
      { numRuns: runs(60) },
    )
  })

  it('after a correction equals never having erred', () => {
    const erring = fc.record({
      wrong: fc.integer({ min: 1, max: 900_000_000 }),
      right: fc.integer({ min: 1, max: 900_000_000 }),
      kind: fc.constantFrom('reserve' as const, 'consume' as const),
    })
    fc.assert(
      fc.property(ledgerArbitrary, ledgerDays, erring, (events, { asOf }, { wrong, right, kind }) => {
        const known = '2026-02-10'
        const written: LedgerEvent = {
          key: 'x',
          kind,
          licence: 'L-1',
          document: 'X',
          on: known,
          knownOn: known,
          by: 'A. Clerk',
          quantityKg: wrong / 1_000_000,
        }
        const meant = { ...written, quantityKg: right / 1_000_000 }
        const correction: LedgerEvent = { ...meant, key: 'y', kind: 'correct', document: 'note', corrects: 'x' }
        const withdrawal: LedgerEvent = { ...correction, withdrawn: true }
        const days = { asOf, knownAt: undefined }
        expect(figures([...events, written, correction], days)).toEqual(figures([...events, meant], days))
        expect(figures([...events, written, withdrawal], days)).toEqual(figures(events, days))
      }),
      { numRuns: runs(60) },
    )
  })

  it('is the sum of its entries', () => {
    fc.assert(
      fc.property(ledgerArbitrary, ledgerDays, (events, days) => {
        const entries = explainLedger(events, days)
        for (const { licence, quantityKg } of figures(events, days)) {
          const used = entries.filter(({ event: one, counts }) => one.licence === licence && counts === 'used')
          const before = events.find(({ kind, licence: id }) => kind === 'issue' && id === licence)?.terms?.usedKg ?? 0
          const sum = used.reduce((total, entry) => total + milligrams(entry.quantityKg), milligrams(before))
          expect(milligrams(quantityKg.used)).toBe(sum)
        }
        const known = events.filter(({ knownOn }) => days.knownAt === undefined || knownOn <= days.knownAt)
        expect(entries.length).toBe(known.length)
      }),
      { numRuns: runs(60) },
    )
  })

  it('does not change with what is known later, or has effect later', () => {
    fc.assert(
      fc.property(ledgerArbitrary, ledgerDays, (events, { asOf, knownAt = '2026-02-20' }) => {
        const known = events.filter(({ knownOn }) => knownOn <= knownAt)
        expect(figures(events, { asOf, knownAt })).toEqual(figures(known, { asOf, knownAt: undefined }))
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('reservations', () => {
  it('never exceed the total, however many ask in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2_000_000_000 }), { maxLength: 30 }), (asked) => {
        const book = openLedger([issue(generalTerms)])
        let taken = 0
        for (const amount of asked) {
          const quantityKg = amount / 1_000_000
          const { outcome } = book.record(event('reserve', '2026-03-01', { quantityKg }))
          expect(outcome).toBe(taken + amount <= 5_000_000_000 ? 'recorded' : 'refused')
          if (outcome === 'recorded') taken += amount
        }
        const [balance] = figures(book.events(), { asOf: '2026-03-01', knownAt: undefined })
        expect(milligrams(balance?.quantityKg.reserved ?? 0)).toBe(taken)
        expect(balance?.quantityKg.over).toBe(0)
      }),
      { numRuns: runs(40) },
    )
  })

  it('are judged by the same sums, whether they were kept up or counted anew', () => {
    fc.assert(
      fc.property(ledgerArbitrary, (events) => {
        const kept = openLedger()
        for (const one of events) {
          const fresh = openLedger(kept.events())
          expect(kept.record(one)).toEqual(fresh.record(one))
        }
      }),
      { numRuns: runs(60) },
    )
  })
})
