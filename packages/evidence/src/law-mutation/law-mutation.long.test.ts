import { rulesetData } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { idlePatterns, mutantsOf, unaccountedPaths } from './mutants.ts'
import { outcomesOf } from './run.ts'
import { NOT_YET_NOTICED } from './not-yet-noticed.ts'
import { sorted } from './sorted.ts'

/** The gate tests every 900th mutant, `npm run prove law` all of them. */
const EVERY = 900

describe('mutation of the law', () => {
  const mutants = mutantsOf(rulesetData)

  it('covers every value of the law: each is mutated or listed as out of scope', () => {
    expect(unaccountedPaths(rulesetData)).toEqual([])
    expect(idlePatterns(rulesetData)).toEqual([])
  })

  it('gives each mutant a unique id', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
  })

  it(
    'is detected by the extract or a hand-written case, in a sample, except for listed survivors',
    { timeout: 300_000 },
    () => {
      const sample = mutants.filter((_, at) => at % EVERY === 0)
      expect(sorted([...outcomesOf(sample)]).unexplained).toEqual(NOT_YET_NOTICED)
    },
  )
})
