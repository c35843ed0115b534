import * as fc from 'fast-check'
import { addDays } from 'ytterby'
import type { LedgerEvent } from 'ytterby/ledger'
import { generalTerms, ordinaryTerms, singleTerms } from './ledger-events.ts'

const FIRST = '2026-02-01'
const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays(FIRST, count))
const kind = fc.constantFrom(
  'reserve',
  'reserve',
  'release',
  'consume',
  'consume',
  'consume',
  'suspend',
  'reinstate',
  'revoke',
  'surrender',
  'expire',
)
const terms = fc.constantFrom(
  generalTerms,
  { ...generalTerms, usedKg: 200, value: 90_000, currency: 'EUR' },
  singleTerms,
  ordinaryTerms,
  { ...ordinaryTerms, batches: 3 },
)
const move = fc.record({
  kind,
  licence: fc.constantFrom('L-1', 'L-2'),
  document: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  line: fc.constantFrom('1', '2'),
  // Milligrams that no sum of floating-point numbers adds up to.
  milligrams: fc.integer({ min: 1, max: 900_000_000 }),
  on: day,
  knownOn: day,
  revision: fc.integer({ min: 1, max: 2 }),
  order: fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined }),
  value: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
  correction: fc.option(
    fc.record({ milligrams: fc.integer({ min: 0, max: 900_000_000 }), on: day, knownOn: day, withdrawn: fc.boolean() }),
    { nil: undefined },
  ),
})

const isMove = (event: LedgerEvent['kind']): boolean => ['reserve', 'release', 'consume'].includes(event)

/** Events of two licences: reservations, exports, changes of status, documents sent again, and corrections, some of them of nothing. */
export const ledgerArbitrary: fc.Arbitrary<LedgerEvent[]> = fc
  .tuple(terms, terms, fc.array(move, { maxLength: 20 }))
  .map(([first, second, moves]) => [
    ...[first, second].map((licence, at): LedgerEvent => ({
      key: `issue-${at}`,
      kind: 'issue',
      licence: `L-${at + 1}`,
      document: 'paper',
      on: licence.validFrom,
      knownOn: licence.validFrom,
      by: 'A. Clerk',
      terms: licence,
    })),
    ...moves.flatMap(({ milligrams, order, value, correction, ...one }, at): LedgerEvent[] => {
      const moved = isMove(one.kind)
      const event: LedgerEvent = {
        ...one,
        key: `e-${at}`,
        by: 'A. Clerk',
        ...(moved ? { quantityKg: milligrams / 1_000_000 } : {}),
        ...(moved && value !== undefined ? { value, currency: at % 5 === 0 ? 'USD' : 'EUR' } : {}),
        ...(moved && one.kind !== 'reserve' && order !== undefined ? { order: { document: order, line: '1' } } : {}),
      }
      if (correction === undefined) return [event]
      const { milligrams: right, withdrawn, ...days } = correction
      return [
        event,
        {
          ...days,
          key: `c-${at}`,
          kind: 'correct',
          licence: one.licence,
          document: 'note',
          by: 'B. Clerk',
          corrects: at % 7 === 0 ? 'nothing' : event.key,
          ...(withdrawn ? { withdrawn } : moved ? { quantityKg: right / 1_000_000 } : {}),
        },
      ]
    }),
  ])

/** A day on which to ask, and one by which events were known. */
export const ledgerDays = fc.record({ asOf: day, knownAt: fc.option(day, { nil: undefined }) })
