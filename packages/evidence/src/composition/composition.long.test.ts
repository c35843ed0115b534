import { describe, expect, it } from 'vitest'
import { composition, type CompositionAnswer } from 'ytterby/composition'
import { chanceFrom } from '../random/chance.ts'
import {
  completed,
  compositionFrom,
  isNaivelyPart2,
  isWorthItsContent,
  naiveContent,
  openableIn,
  randomTree,
  type StatedNode,
} from './random-tree.ts'

const TREES = 400
const NOTHING_OPEN: ReadonlySet<string> = new Set()

type Share = NonNullable<CompositionAnswer['items'][number]['share']>

/** Two fractions as texts: whether the first is at most the second. */
function isAtMost(a: string, b: string | null): boolean {
  if (b === null) return true
  const [n1 = '0', d1 = '1'] = a.split('/')
  const [n2 = '0', d2 = '1'] = b.split('/')
  return BigInt(n1) * BigInt(d2) <= BigInt(n2) * BigInt(d1)
}

const contains = (outer: Share, { from, to }: Pick<Share, 'from' | 'to'>): boolean =>
  isAtMost(outer.from, from) && (outer.to === null || (to !== null && isAtMost(to, outer.to)))

const shareOfProduct = (answer: CompositionAnswer): Share | null => answer.items[0]?.share ?? null

/** The share of a fully stated tree by the second reading. */
const naiveShare = (tree: StatedNode): string => `${naiveContent(tree)}/${BigInt(tree.value) * 10_000n}`

const nodesIn = (node: StatedNode): StatedNode[] => [node, ...(node.parts ?? []).flatMap((part) => nodesIn(part.node))]

function* trees(seed: number): Generator<[StatedNode, ReturnType<typeof chanceFrom>]> {
  const chance = chanceFrom(seed)
  for (let left = TREES; left > 0; left -= 1) yield [randomTree(chance), chance]
}

describe('compositions, beside a naive second reading', () => {
  it('agree about every item of a fully stated tree', () => {
    let compared = 0
    for (const [tree] of trees(1)) {
      const items = new Map(
        composition(compositionFrom(tree, NOTHING_OPEN, 'shared')).items.map((item) => [item.id, item]),
      )
      for (const node of nodesIn(tree)) {
        expect(items.get(node.id)?.part2 === 'reached').toBe(isNaivelyPart2(node))
        if (!isNaivelyPart2(node)) continue
        const share = naiveShare(node)
        expect(items.get(node.id)?.share).toSatisfy((one: Share) => contains(one, { from: share, to: share }))
        expect(items.get(node.id)?.share?.from).toBe(items.get(node.id)?.share?.to)
        const against = naiveContent(node) * 1000n >= BigInt(node.value) * 10_000n ? 'at-or-above' : 'below'
        expect(items.get(node.id)?.against).toBe(against)
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(TREES)
  })

  it('the range contains every completion, and stating an open fact never widens it', () => {
    let compared = 0
    for (const [tree, chance] of trees(2)) {
      const facts = openableIn(tree)
      const open = new Set(facts.filter(() => chance.happens(0.3)))
      const range = shareOfProduct(composition(compositionFrom(tree, open, 'shared')))
      if (range === null) continue
      for (let left = 5; left > 0; left -= 1) {
        const one = completed(tree, open, chance)
        if (!isWorthItsContent(one)) continue
        compared += 1
        const share = naiveShare(one)
        expect(contains(range, { from: share, to: share })).toBe(true)
        const fewer = new Set([...open].filter(() => chance.happens(0.6)))
        const narrower = shareOfProduct(composition(compositionFrom(one, fewer, 'shared')))
        expect(narrower).toSatisfy((inner: Share) => contains(range, inner))
      }
    }
    expect(compared).toBeGreaterThan(TREES)
  })

  it('a shared assembly counts as its copies do', () => {
    for (const [tree, chance] of trees(3)) {
      const open = new Set(openableIn(tree).filter(() => chance.happens(0.15)))
      const [shared, copied] = (['shared', 'copied'] as const).map((one) =>
        shareOfProduct(composition(compositionFrom(tree, open, one))),
      )
      expect(shared).toEqual(copied)
    }
  })

  it('shares do not depend on the unit of money', () => {
    for (const [tree] of trees(4)) {
      const scaled = (node: StatedNode): StatedNode => ({
        ...node,
        value: node.value * 7,
        parts: node.parts?.map(({ node: part, quantity }) => ({ node: scaled(part), quantity })) ?? null,
      })
      const [once, seven] = [tree, scaled(tree)].map((one) =>
        shareOfProduct(composition(compositionFrom(one, NOTHING_OPEN, 'shared'))),
      )
      expect(once).toEqual(seven)
    }
  })

  it('the questions in their order lead to what is certain', () => {
    for (const [tree, chance] of trees(5)) {
      const open = new Set(openableIn(tree).filter(() => chance.happens(0.1)))
      const { questions } = composition(compositionFrom(tree, open, 'shared'))
      const uppers = questions.map(({ leaves }) => leaves.to)
      for (const [at, upper] of uppers.entries()) {
        const before = uppers[at - 1]
        if (at > 0 && before !== null && before !== undefined) expect(isAtMost(upper ?? '1/0', before)).toBe(true)
      }
    }
  })
})
