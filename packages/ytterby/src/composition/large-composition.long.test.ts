import { describe, expect, it } from 'vitest'
import { composition, compositionInSteps, InvalidCompositionError } from 'ytterby/composition'

const issuesIn = (value: unknown): number => {
  try {
    composition(value)
  } catch (error) {
    if (error instanceof InvalidCompositionError) return error.issues.length
    throw error
  }
  return 0
}

describe('a large composition', () => {
  const parts = (count: number, more: object): object[] =>
    Array.from({ length: count }, (_, index) => ({ id: `p${index}`, quantityPer: 1, ...more }))
  const stated = (count: number, more: object): object => ({
    asOf: '2026-03-01',
    exportedFrom: 'DE',
    product: { id: 'x', parts: parts(count, more) },
  })
  const stepsOf = (value: unknown): number => {
    let steps = 0
    try {
      for (const _ of compositionInSteps(value)) steps += 1
    } catch (error) {
      if (!(error instanceof InvalidCompositionError)) throw error
    }
    return steps
  }

  it('is read and linked a few nodes a step and worked out one node a step, also where it is refused in the end', () => {
    expect(stepsOf(stated(500, { origin: 'JP' }))).toBeGreaterThanOrEqual(500 + (2 * 500) / 16)
    expect(stepsOf(stated(500, { other: 1 }))).toBeGreaterThanOrEqual(500 / 16)
  })

  it('names a hundred unknown keys of a node, and the issues of more nodes than a call takes arguments', () => {
    const keys = Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`k${at}`, 1]))
    expect(issuesIn({ ...stated(0, {}), product: { id: 'x', ...keys } })).toBe(100)
    expect(issuesIn(stated(50_000, { a: 1, b: 1, c: 1 }))).toBe(150_000)
  })
})
