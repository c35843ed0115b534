import { compositionRefusals } from '../locales/en/refusals/composition.ts'
import { InvalidCompositionError } from '../errors/invalid-composition-error.ts'
import { minLevel, type Level } from '../engine/law/level.ts'
import type { AnnexLevels } from './annex.ts'
import { fractionOf, over, PERCENT, times, ZERO, type Fraction } from './fraction.ts'
import { boundsOf } from './declared-bounds.ts'
import type { GraphNode } from './graph.ts'
import {
  ALL_OF_IT,
  ANY_AMOUNT,
  ANY_SHARE,
  exactly,
  hull,
  isNothing,
  NOTHING,
  overlap,
  product,
  shareOf,
  sum,
  type Interval,
} from './interval.ts'

/** Why a node has the content that it has. */
type ContentBasis =
  /** It is itself a part 1 item of Chinese origin: all of it counts. */
  | 'itself'
  /** It may be one: none of it counts, or all. */
  | 'itself-open'
  /** What its parts come to. */
  | 'parts'
  /** It holds no rare earth that part 1 names, or none in a form that part 1 names. */
  | 'none'
  /** It may hold a rare earth that part 1 names, and is not broken down. What a foreign part 1 item was made of is open too. */
  | 'not-broken-down'

/** The value of one unit of a node, what part 1 items of Chinese origin in it are worth, and their share. */
export type NodeShare = {
  readonly value: Interval
  readonly content: Interval
  readonly share: Interval
  readonly basis: ContentBasis
  /** A declaration of its maker leaves less open than what is known otherwise. */
  readonly isDeclared: boolean
}

/** Works out a node; its parts must have been worked out before. */
export type ShareReader = (node: GraphNode, annex: AnnexLevels) => NodeShare

/** How far a node is of Chinese origin: an open origin is open. */
export const chineseOriginLevel = ({ facts: { origin } }: GraphNode): Level =>
  origin === undefined ? 1 : origin === 'CN' ? 2 : 0

/** What was worked out about each node, in the order of the graph. */
type KnownParts = readonly { readonly share: NodeShare }[]

/** Works out shares from the parts upwards. `rates` holds what one unit of each currency is worth. */
export function shareReader(rates: ReadonlyMap<string, Fraction>, known: KnownParts): ShareReader {
  return (node, annex) => {
    const value = valueOf(node, rates)
    const inside = withItself(node, annex, value, withoutDeclaration(node, annex, value, known))
    const before = withinValue(node, value, inside)
    const { basis } = before
    const declared = declaredShare(node)
    if (declared === null) return { value, content: before.content, share: before.share, basis, isDeclared: false }
    const share = overlap(before.share, declared)
    const content = overlap(before.content, product(declared, value))
    if (share === null || content === null)
      throw new InvalidCompositionError([
        {
          code: 'contradiction',
          pointer: `${node.pointer}/chineseContent`,
          message: compositionRefusals.contradiction,
        },
      ])
    return { value, content, share, basis, isDeclared: true }
  }
}

type Content = Pick<NodeShare, 'content' | 'share' | 'basis'>

function valueOf({ facts }: GraphNode, rates: ReadonlyMap<string, Fraction>): Interval {
  const { unitValue, unitValuePer, currency = '' } = facts
  const rate = rates.get(currency)
  if (unitValue === undefined || rate === undefined) return ANY_AMOUNT
  const value = times(fractionOf(unitValue), rate)
  return exactly(unitValuePer === undefined ? value : over(value, fractionOf(unitValuePer)))
}

/** What a node holds apart from being a part 1 item itself. */
function withoutDeclaration(
  node: GraphNode,
  { holds, isOtherOxide }: AnnexLevels,
  value: Interval,
  known: KnownParts,
): Content {
  const byShare = (share: Interval, basis: ContentBasis): Content => ({ share, content: product(share, value), basis })
  if (node.parts !== null) {
    let content = NOTHING
    for (const { node: part, quantity } of node.parts)
      content = sum(content, product(exactly(quantity), known[part.index]?.share.content ?? ANY_AMOUNT))
    return { share: shareOf(content, value), content, basis: 'parts' }
  }
  if (holds.possible === 0 || isOtherOxide) return byShare(NOTHING, 'none')
  return byShare(ANY_SHARE, 'not-broken-down')
}

/** The same, counting a node that is, or may be, a part 1 item of Chinese origin itself. */
function withItself(node: GraphNode, { part1 }: AnnexLevels, value: Interval, inside: Content): Content {
  const itself = minLevel(part1, chineseOriginLevel(node))
  if (itself === 2) return { share: ALL_OF_IT, content: value, basis: 'itself' }
  if (itself === 0) return inside
  return { share: hull(inside.share, ALL_OF_IT), content: hull(inside.content, value), basis: 'itself-open' }
}

/**
 * The same, at most all of its value: nothing in a node is worth more than the node.
 *
 * @throws InvalidCompositionError if what it surely holds is.
 */
function withinValue({ pointer }: GraphNode, value: Interval, inside: Content): Content {
  if (isNothing(inside.content)) return inside
  const content = overlap(inside.content, { from: ZERO, to: value.to })
  const share = overlap(inside.share, ANY_SHARE)
  if (content !== null && share !== null) return { ...inside, content, share }
  throw new InvalidCompositionError([
    { code: 'contradiction', pointer: `${pointer}/unitValue`, message: compositionRefusals.partsWorthMore },
  ])
}

/** The share that the maker declares; null if none is declared. */
function declaredShare({ facts: { chineseContent } }: GraphNode): Interval | null {
  if (chineseContent === undefined) return null
  const { least, most, isBelow } = boundsOf(chineseContent)
  const share = (percent: number): Fraction => times(fractionOf(percent), PERCENT)
  return least === 0 && most === 100 ? null : { from: share(least), to: share(most), isBelow: isBelow || undefined }
}
