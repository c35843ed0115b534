import { expect, test } from 'vitest'
import { numberAt, placeIn, ticksTo } from '../src/parts/linear.ts'

test('a number has its place in proportion, within the ends, and back', () => {
  const place = placeIn(10, 30)
  expect([5, 10, 15, 30, 40].map(place)).toEqual([0, 0, 0.25, 1, 1])
  expect(numberAt(10, 30)(0.25)).toBe(15)
  expect(placeIn(3, 3)(3)).toBe(0)
})

test.each([
  [0, [0]],
  [1, [0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]],
  [45, [0, 10, 20, 30, 40]],
  [100, [0, 20, 40, 60, 80, 100]],
  [260, [0, 50, 100, 150, 200, 250]],
])('ticks up to %d are round', (most, ticks) => expect(ticksTo(most, 6)).toEqual(ticks))
