import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashTable } from './hash-table.ts'

/** Hashes that are often equal or end in the same bits. */
const hashArbitrary = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -4, max: 4 }).map((high) => (high << 20) | 5),
  fc.integer(),
)

it('returns the entries of each hash, in order', () => {
  fc.assert(
    fc.property(fc.array(hashArbitrary, { maxLength: 500 }), hashArbitrary, (hashes, other) => {
      const table = hashTable()
      for (const [value, hash] of hashes.entries()) table.put(hash, value)
      for (const hash of [...hashes, other]) {
        const held = hashes.flatMap((one, value) => (one === hash ? [value] : []))
        expect(table.at(hash)).toEqual(held)
        if (held.length > 0) expect(table.mayHave(hash)).toBe(true)
      }
    }),
  )
})
