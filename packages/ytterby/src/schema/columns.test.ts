import { assert, jsonValue, property } from 'fast-check'
import { expect, it } from 'vitest'
import { rulesetData } from 'ytterby/law'
import { fromColumns, toColumns } from './columns.ts'

/** Any JSON value without the zeros, `$` and `__proto__` that columns reserve. */
const plain = jsonValue({ maxDepth: 4 }).filter(
  (value) => !/(?<![\d.])-?0(?![\d.])|\$|__proto__/.test(JSON.stringify(value)),
)

it('reads back what it wrote', () => {
  assert(
    property(plain, (value) => {
      expect(fromColumns(toColumns(value))).toEqual(value)
    }),
  )
  expect(fromColumns(toColumns([{}, {}, {}]))).toEqual([{}, {}, {}])
  expect(fromColumns(toColumns(rulesetData))).toEqual(rulesetData)
})

it('writes records column by column, a missing field as 0', () => {
  expect(toColumns([{ a: 'x' }, { a: 'y', b: null }, { a: 'z' }])).toEqual({
    $: { a: ['x', 'y', 'z'], b: [0, null, 0] },
  })
})

it('refuses a zero, which it would read as a missing field', () => {
  expect(() => toColumns({ a: 0 })).toThrow(RangeError)
})
