import { currentRuleset } from 'ytterby'
import { expect, it } from 'vitest'
import { indexOf } from './ruleset.ts'
import { table } from './table.ts'

const law = indexOf(currentRuleset)
const squares = table(
  () => 3,
  (_, key) => [key * key],
)

it('makes each part once, and freezes it', () => {
  const part = squares(law).at(2)
  expect(part).toEqual([4])
  expect(squares(law).at(2)).toBe(part)
  expect(Object.isFrozen(part)).toBe(true)
})

it.each([-1, 3, Number.NaN])('has no part %s beyond the size that its law gives it', (key) => {
  expect(() => squares(law).at(key)).toThrow('A table of 3 parts has no part')
})
