import { assert, constantFrom, nat, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { editsBetween } from './edits.ts'

/** The definition: the least cost of turning one word into the other, by a table of all their beginnings. */
function editsByDefinition(a: string, b: string): number {
  const costs = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, at) => row + at),
  )
  const costAt = (row: number, column: number): number => costs[row]?.[column] ?? 0
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      const substituted = costAt(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swapped = isSwap ? costAt(row - 2, column - 2) + 1 : Infinity
      const added = Math.min(costAt(row - 1, column), costAt(row, column - 1)) + 1
      costs[row]?.splice(column, 1, Math.min(substituted, added, swapped))
    }
  return costAt(a.length, b.length)
}

/** Few letters, so that words are near each other and repeat letters. */
const word = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 9 })

it('counts the edits between two words up to a limit, and tells no more about words further apart', () => {
  assert(
    property(word, word, nat(3), (a, b, most) => {
      expect(editsBetween(a, b, most)).toBe(Math.min(editsByDefinition(a, b), most + 1))
    }),
    { numRuns: 20_000 },
  )
})
