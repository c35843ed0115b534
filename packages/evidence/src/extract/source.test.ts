import { loadRuleset } from '@ytterby/rulesets'
import { rulesetData, releases } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { COMPARISONS, recordDifferences } from './compare.ts'
import { accompanyingDifferences } from './compare-accompanying.ts'
import { dayDifferences } from './compare-days.ts'
import { idleExplanations } from './compare-party-names.ts'
import { days } from './days.ts'
import { DAYS_DIFFER, HELD_ELSEWHERE, SAME_INSTRUMENT } from './source-differences.ts'

describe('the law equals the extract of the facts, which somebody else made:', () => {
  const found = [...recordDifferences(rulesetData)]

  it.each(Object.entries(COMPARISONS))('%s: %s', (id) => {
    expect(found.filter(({ where }) => where === id)).toEqual([])
  })
})

it('explains names of parties only if they differ', () => {
  expect(idleExplanations()).toEqual([])
})

it('accompanies each verdict with what the facts and the design state', () => {
  expect([...accompanyingDifferences(rulesetData)]).toEqual([])
})

describe('days', () => {
  const found = [...dayDifferences(rulesetData)]

  it.each(days.map(({ instrument }) => instrument))('%s', (id) => {
    expect(found.filter(({ where }) => where === id)).toEqual([])
  })

  it('were read a second time for every instrument that is new since the newest release', async () => {
    const { data } = await loadRuleset(releases.at(-1)?.version ?? '')
    const before = new Set(data.instruments.map(({ id }) => id))
    const read = new Set(days.map(({ instrument }) => SAME_INSTRUMENT[instrument] ?? instrument))
    expect(rulesetData.instruments.map(({ id }) => id).filter((id) => !before.has(id) && !read.has(id))).toEqual([])
  })

  it('are explained only if they differ', () => {
    const ids = new Set(days.map(({ instrument }) => instrument))
    for (const table of [SAME_INSTRUMENT, HELD_ELSEWHERE, DAYS_DIFFER])
      expect(Object.keys(table).filter((key) => !ids.has(key))).toEqual([])
  })
})
