import { assess, type Inquiry, type Ruleset } from 'ytterby'
import type { RulesetDraft } from 'ytterby/release-making'
import { describe, expect, it } from 'vitest'
import { lawWith, one } from '../../../test/changed-law.ts'
import { civilDeal, symbols } from '../../../test/civil-deal.ts'

type When = NonNullable<RulesetDraft['reach'][string]>[number]['when']

/** A licence catalogue with one entry: crystals, on one condition. */
function setRow(data: RulesetDraft, when: When): void {
  const [row] = data.reach['export-licence'] ?? []
  if (row === undefined) throw new Error('The catalogue has no row')
  data.reach['export-licence'] = [{ forms: ['crystal'], kinds: ['catalogue'], when, match: 'yes', cite: row.cite }]
}

/** How many entries of the licence catalogue cover a good. */
function itemsOf(ruleset: Ruleset, product: Inquiry['product']): number | undefined {
  const { permits } = assess({ ...civilDeal, product }, { ruleset })
  return permits.find(({ kind }) => kind === 'export-licence')?.items.length
}

describe('a condition on another metal', () => {
  it.each([
    ['W', 1],
    ['Ti', 0],
  ] as const)('that no named alloy holds is met by that metal alone: %s', (symbol, count) => {
    const ruleset = lawWith((data) => setRow(data, { alloyHolds: 'W' }))
    expect(itemsOf(ruleset, { form: 'crystal', elements: symbols('Nd'), alloyedWith: [symbol] })).toBe(count)
  })
})

describe('a condition on the number of rare earths', () => {
  it.each<['several' | 'none', string, number]>([
    ['several', 'Nd', 0],
    ['several', 'Nd;Dy', 1],
    ['several', 'Nd;Tb;Dy', 1],
    ['none', '', 1],
    ['none', 'Nd', 0],
  ])('%s of “%s”: %i entries', (rareEarths, elements, count) => {
    const ruleset = lawWith((data) => setRow(data, { rareEarths }))
    const list = elements === '' ? [] : symbols(elements)
    const product = { form: 'crystal', elements: list, elementsComplete: true } as const
    expect(itemsOf(ruleset, product)).toBe(count)
  })
})

describe('a condition on several rare earths together', () => {
  it.each<[string, ('Tb' | 'Dy' | 'Eu' | 'Y')[]]>([
    ['two', ['Tb', 'Dy']],
    ['three', ['Tb', 'Dy', 'Eu']],
    ['four', ['Tb', 'Dy', 'Eu', 'Y']],
  ])('can apply to a good whose elements are unknown: %s', (_, holdsAll) => {
    const ruleset = lawWith((data) => setRow(data, { holdsAll }))
    expect(itemsOf(ruleset, { form: 'crystal' })).toBe(1)
    expect(itemsOf(ruleset, { form: 'crystal', elements: symbols('Tb'), elementsComplete: false })).toBe(1)
    const without = symbols(holdsAll.slice(1).join(';'))
    expect(itemsOf(ruleset, { form: 'crystal', elements: without, elementsComplete: true })).toBe(0)
  })
})

describe('a condition on some other metal', () => {
  it('can apply to a good whose metals are unknown, if no word requires a certain one', () => {
    const ruleset = lawWith((data) => {
      setRow(data, { alloyedWith: 'some' })
      for (const rows of Object.values(data.reach))
        for (const row of rows)
          if (row.match === 'named-set' || row.when?.alloyHolds !== undefined) row.forms = ['alloy']
    })
    expect(itemsOf(ruleset, { form: 'crystal', elements: symbols('Nd') })).toBe(1)
    expect(itemsOf(ruleset, { form: 'crystal', elements: symbols('Nd'), alloyedWith: [] })).toBe(0)
  })
})

describe('an alloy that is named with three other metals', () => {
  const ruleset = lawWith((data) => {
    const { entries } = one(data.controls, ({ code }) => code === '1C902')
    one(entries, ({ code }) => code === '1C902.a.2.a').named = { elements: ['Sm'], alloyedWith: ['Al', 'Co', 'Fe'] }
  })
  it.each([
    ['open', {}, 'possible'],
    ['stated', { alloyedWith: ['Al', 'Co', 'Fe'] }, 'yes'],
  ] as const)('is reached while the metals are %s', (_, metals, match) => {
    const product = { form: 'alloy', elements: symbols('Sm'), elementsComplete: true, ...metals } as const
    const items = assess({ ...civilDeal, product }, { ruleset }).permits.flatMap((permit) => permit.items)
    expect(items.find(({ code }) => code === '1C902.a.2.a')?.match).toBe(match)
  })
})
