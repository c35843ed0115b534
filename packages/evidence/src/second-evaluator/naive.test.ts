import { beforeAll, describe, expect, it } from 'vitest'
import { compare, type Comparison } from './compare.ts'

describe('a second, naive evaluator of the same law', () => {
  let result: Comparison

  beforeAll(() => {
    result = compare({ seed: 20251109, stated: 3_000, open: 40, loose: 40 })
  }, 300_000)

  it('agrees with the engine on stated inquiries, all completions of open ones, and random completions of very open ones', () => {
    expect(result.compared).toMatchObject({ stated: 3_000, open: 40, loose: 40 })
    expect(result.disagreements.map((each) => JSON.stringify(each))).toEqual([])
    expect(result.disagreed).toBe(0)
  })

  it('covers every verdict, form, list, clause, state, entry and kind of name', () => {
    expect(result.neverMet).toEqual({
      entries: [],
      forms: [],
      states: [],
      lists: [],
      clauses: [],
      names: [],
      verdicts: [],
    })
  })
})
