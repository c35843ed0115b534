import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestMatching } from './best-matching.ts'

const sumOf = (gains: readonly (readonly number[])[], matched: readonly (number | null)[]): number =>
  matched.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (gains[row]?.[column] ?? 0)), 0)

/** The largest sum, by trying all matchings. */
function largest(gains: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const own = gains[row]
  if (own === undefined) return 0
  return own.reduce(
    (most, gain, column) =>
      taken.has(column) ? most : Math.max(most, gain + largest(gains, row + 1, new Set([...taken, column]))),
    largest(gains, row + 1, taken),
  )
}

const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: -5, max: 20 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
)

it('is the best of all matchings, gives no column twice, and takes none that gains nothing', () =>
  fc.assert(
    fc.property(table, (gains) => {
      const matched = bestMatching(gains)
      const taken = matched.filter((column) => column !== null)
      expect(new Set(taken).size).toBe(taken.length)
      expect(sumOf(gains, matched)).toBe(largest(gains))
      for (const [row, column] of matched.entries())
        if (column !== null) expect(gains[row]?.[column]).toBeGreaterThan(0)
    }),
  ))
