import { rulesetData } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { FIGURE_IDS, figureDifferences } from './compare-figures.ts'

describe('figures of legal weight, as somebody else read them out of the facts', () => {
  const found = [...figureDifferences(rulesetData)]

  it.each(FIGURE_IDS)('%s stands where it belongs, in the law or the reference data', (id) => {
    expect(found.filter(({ where }) => where === id)).toEqual([])
  })
})
