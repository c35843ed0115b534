import type { AnnexLevels } from './annex.ts'
import { compareFractions, minus, ONE, plus, times, type Fraction } from './fraction.ts'
import type { GraphNode } from './graph.ts'
import { isCertain, isNothing, overlap, shareOf, type Interval } from './interval.ts'
import { compareShare, type Against } from './limbs.ts'
import type { NodeShare } from './shares.ts'

/** What a declaration of a node has to say. */
export const OPEN_FACTS = ['good', 'origin', 'unitValue', 'chineseContent', 'technology'] as const
/** Facts that matter for a share alone. */
const OF_SHARE: ReadonlySet<string> = new Set(['unitValue', 'chineseContent'])
/** One of them. */
type OpenFact = (typeof OPEN_FACTS)[number]

/** A node to ask about, and the share that is left if it and those asked before declare the least they can. */
export type NodeQuestion = {
  readonly node: GraphNode
  readonly facts: readonly OpenFact[]
  readonly leaves: Interval
  readonly against: Against
}

/** What was worked out about a node. */
export type WorkedOut = { readonly annex: AnnexLevels; readonly share: NodeShare }

/** Everything that was worked out, in the same order: parts before what contains them. */
export type WorkedGraph = { readonly order: readonly GraphNode[]; readonly known: readonly WorkedOut[] }

/** A node whose own facts leave content open, and by how much of the item; null without bound. */
type Candidate = { readonly node: GraphNode; readonly worked: WorkedOut; readonly width: Fraction | null }

/**
 * The nodes whose declarations settle the share of an item, that which moves the upper bound most first, at most `most`. The
 * content of an item is a sum over its open nodes, so the largest width that is left is always the best next question.
 */
export function questionsAbout(
  item: GraphNode,
  graph: WorkedGraph,
  { threshold, most }: { threshold: Fraction; most: number },
): NodeQuestion[] {
  const own = graph.known[item.index]
  if (own === undefined) return []
  const { share, content, value, basis } = own.share
  const isOpen = compareShare(own.share.share, threshold) === 'open'
  const facts = factsOfItem(item, own).filter((fact) => isOpen || !OF_SHARE.has(fact))
  const ask = (node: GraphNode, open: readonly OpenFact[], leaves: Interval): NodeQuestion => ({
    node,
    facts: open,
    leaves,
    against: compareShare(leaves, threshold),
  })
  if (basis !== 'parts') return facts.length === 0 ? [] : [ask(item, facts, { from: share.from, to: share.from })]
  const candidates = isOpen ? candidatesIn(item, graph) : []
  // What is left: what is certain, and the widths of the nodes that are not asked yet.
  let unbounded = candidates.filter(({ width }) => width === null).length
  let left = candidates.reduce((whole, { width }) => (width === null ? whole : plus(whole, width)), content.from)
  let leaves = share
  const asked = candidates.slice(0, most).map(({ node, worked, width }) => {
    if (width === null) unbounded -= 1
    else left = minus(left, width)
    const rest = shareOf({ from: content.from, to: unbounded > 0 ? null : left }, value)
    leaves = overlap(rest, share) ?? rest
    return ask(node, factsOfPart(node, worked), leaves)
  })
  if (facts.length === 0) return asked
  const isFirst = facts.includes('unitValue') || facts.includes('good')
  return isFirst ? [ask(item, facts, share), ...asked] : [...asked, ask(item, facts, leaves)]
}

/** Open facts of the item itself, as far as stating them can matter. */
function factsOfItem({ facts, parts }: GraphNode, { annex, share }: WorkedOut): OpenFact[] {
  const { origin, good, chineseContent } = facts
  const isAbroad = origin !== 'CN'
  return [
    ...(annex.part2 === 1 && (good?.form === undefined || (good.elements === undefined && parts === null))
      ? (['good'] as const)
      : []),
    ...(origin === undefined ? (['origin'] as const) : []),
    ...(share.basis === 'parts' && !isCertain(share.value) && !isNothing(share.content)
      ? (['unitValue'] as const)
      : []),
    ...(isAbroad && share.basis === 'not-broken-down' && !isCertain(share.share) ? (['chineseContent'] as const) : []),
    ...(isAbroad && chineseContent?.technology === undefined ? (['technology'] as const) : []),
  ]
}

/** How many of a node are in an item, and the most that they can be worth there; null without bound. */
type Held = { readonly count: Fraction; readonly room: Fraction | null }

/** The open nodes of an item, the widest first, then in the order of the tree. */
function candidatesIn(item: GraphNode, { order, known }: WorkedGraph): Candidate[] {
  // Nothing is worth more than what contains it.
  const held = new Map<GraphNode, Held>([[item, { count: ONE, room: known[item.index]?.share.value.to ?? null }]])
  const candidates: Candidate[] = []
  for (let at = item.index; at >= 0; at -= 1) {
    const node = order[at]
    const here = node === undefined ? undefined : held.get(node)
    const worked = known[at]
    if (node === undefined || here === undefined || worked === undefined) continue
    const { content, value, basis, isDeclared } = worked.share
    if (isCertain(content)) continue
    const { count } = here
    const room = least(here.room, value.to === null ? null : times(count, value.to))
    if (node !== item && (basis !== 'parts' || isDeclared)) {
      const width = content.to === null ? null : times(count, minus(content.to, content.from))
      candidates.push({ node, worked, width: least(room, width) })
      continue
    }
    for (const { node: part, quantity } of node.parts ?? []) {
      const inside = { count: times(count, quantity), room }
      const before = held.get(part)
      held.set(part, before === undefined ? inside : together(before, inside))
    }
  }
  return candidates.toSorted((a, b) =>
    a.width === null || b.width === null
      ? Number(b.width === null) - Number(a.width === null)
      : compareFractions(b.width, a.width),
  )
}

const together = (a: Held, b: Held): Held => ({
  count: plus(a.count, b.count),
  room: a.room === null || b.room === null ? null : plus(a.room, b.room),
})

/** The lesser of two amounts; null has no bound. */
const least = (a: Fraction | null, b: Fraction | null): Fraction | null =>
  a === null ? b : b === null || compareFractions(a, b) <= 0 ? a : b

/** What has to be declared about a part so that its content is certain. */
function factsOfPart({ facts }: GraphNode, { annex, share }: WorkedOut): OpenFact[] {
  const { origin, good } = facts
  const mayBeItself = share.basis === 'itself-open'
  const isOpenInside = share.basis === 'not-broken-down' || share.basis === 'parts'
  return [
    ...(annex.part1 === 1 && (mayBeItself || good === undefined) ? (['good'] as const) : []),
    ...(mayBeItself && origin === undefined ? (['origin'] as const) : []),
    ...(isCertain(share.value) ? [] : (['unitValue'] as const)),
    ...(isOpenInside || mayBeItself ? (['chineseContent'] as const) : []),
  ]
}
