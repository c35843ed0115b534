import { expect, it, test } from 'vitest'
import { composition } from 'ytterby/composition'
import { THE_DAY, WHAT_IS_OPEN, WHAT_IT_IS } from './by-hand/goods-and-days.ts'
import { SEVERAL_LEVELS, THE_SHARE } from './by-hand/shares.ts'

const TREES_BY_HAND = [...THE_SHARE, ...SEVERAL_LEVELS, ...WHAT_IT_IS, ...WHAT_IS_OPEN, ...THE_DAY]

/** What the table says of a tree, and the same of an answer. */
test.each(TREES_BY_HAND)('$why', (tree) => {
  const { why: _, product, deal, ask, inside, ...expected } = tree
  const { outcome, items, questions } = composition({
    asOf: '2026-03-01',
    exportedFrom: 'DE',
    destination: 'US',
    ...JSON.parse(JSON.stringify({ product })),
    ...deal,
  })
  const [item] = items
  const share = item?.share === null || item === undefined ? null : [item.share.percent.from, item.share.percent.to]
  const found = { outcome, part2: item?.part2, share, against: item?.against, verdict: item?.verdict }
  expect(found).toMatchObject(expected)
  if (ask !== undefined) expect(questions.map(({ id }) => id)).toEqual(ask)
  if (inside !== undefined) expect(items.find(({ id }) => id === inside[0])?.against).toBe(inside[1])
})

it('the table has both answers, and what is open, often enough', () => {
  const count = (outcome: string): number => TREES_BY_HAND.filter((tree) => tree.outcome === outcome).length
  expect(TREES_BY_HAND.length).toBeGreaterThanOrEqual(40)
  for (const outcome of ['reached', 'open', 'not-reached']) expect(count(outcome)).toBeGreaterThanOrEqual(10)
})
