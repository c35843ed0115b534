import { citationsOf, listElements, listForms, listTiers } from 'ytterby/law'
import { ELEMENT_SYMBOLS, PRODUCT_FORMS } from 'ytterby/schema'
import { expect, it } from 'vitest'

it('names the four tiers of the framework, with the products that it names', () => {
  expect(listTiers().map(({ level, name }) => [level, name])).toEqual([
    [1, 'Raw materials'],
    [2, 'Processed materials'],
    [3, 'Advanced materials'],
    [4, 'Finished components'],
  ])
  expect(listTiers()[0]?.products).toContain('Mixed rare-earth carbonate')
})

it('lists every element and every form of the contract, also in Chinese', () => {
  expect(listElements().map(({ symbol }) => symbol)).toEqual(ELEMENT_SYMBOLS)
  expect(listForms().map(({ id }) => id)).toEqual(PRODUCT_FORMS)
  expect(listElements({ lang: 'zh' }).find(({ symbol }) => symbol === 'Dy')?.name).toBe('镝')
  expect(listForms({ lang: 'zh' }).find(({ id }) => id === 'ore')?.name).toBe('稀土矿')
})

it('says with citations why a tier is an analogy or why there is none', () => {
  for (const { id, tier, tierReason } of listForms())
    if (tier === null || tier.basis === 'analogy') expect(tierReason, id).toBeTypeOf('string')
  const keys = [...listTiers(), ...listElements(), ...listForms()].flatMap(({ citations }) => citations)
  expect(Object.keys(citationsOf(keys)).sort()).toEqual([...new Set(keys)].sort())
  expect(citationsOf(['none'])).toEqual({})
})
