import { rulesetData } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { FIGURE_IDS, figureDifferences } from './compare-figures.ts'

describe('figures of legal weight, read independently from the facts', () => {
  const found = [...figureDifferences(rulesetData)]

  it.each(FIGURE_IDS)('%s is in its place in the law or the reference data', (id) => {
    expect(found.filter(({ where }) => where === id)).toEqual([])
  })
})
