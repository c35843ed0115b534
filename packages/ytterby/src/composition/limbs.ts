import type { Era } from '../engine/law/era.ts'
import { maxLevel, minLevel, type Level } from '../engine/law/level.ts'
import type { RuleOf } from '../engine/law/rules.ts'
import type { Inquiry } from '../schema/inquiry.ts'
import type { AnnexLevels } from './annex.ts'
import { compareFractions, fractionOf, PERCENT, times, type Fraction } from './fraction.ts'
import type { GraphNode } from './graph.ts'
import { isUnder, type Interval } from './interval.ts'
import { chineseOriginLevel } from './shares.ts'

type RuleAbroad = RuleOf<'requireAbroad'>

/** A rule about goods abroad, as the ruleset holds it: which part of the annex, which origin, which share or technology. */
export type Limb = {
  readonly id: string
  readonly article: string
  readonly rule: RuleAbroad['effect']
  /** The share from which it applies; null where it asks for none. */
  readonly threshold: Fraction | null
}

/** The limbs that bind goods abroad, among the instruments that were known. */
export const limbsAbroad = ({ rules: { abroad } }: Era): readonly Limb[] =>
  abroad.map(({ effect, instrument }) => ({
    id: effect.limb,
    article: instrument.limbs.find(({ id }) => id === effect.limb)?.article ?? '',
    rule: effect,
    threshold: effect.valuePercentAtLeast === undefined ? null : times(fractionOf(effect.valuePercentAtLeast), PERCENT),
  }))

/** A share against a threshold. */
export type Against = 'below' | 'at-or-above' | 'open'

/** Whether every value of a share is below the threshold, or none. */
export function compareShare(share: Interval, threshold: Fraction): Against {
  if (compareFractions(share.from, threshold) >= 0) return 'at-or-above'
  return isUnder(share, threshold) ? 'below' : 'open'
}

const LEVEL_OF_SHARE = { below: 0, open: 1, 'at-or-above': 2 } as const satisfies Record<Against, Level>

/** Why an export is none that announcement 61 binds: it leaves China, or it goes there; null if it may bind it. */
export const outsideRoute = ({ exportedFrom, destination }: Inquiry): 'leaves' | 'toChina' | null =>
  exportedFrom === 'CN' ? 'leaves' : destination === 'CN' ? 'toChina' : null

/** How far a node is an item of the parts that a limb names. */
export const levelInAnnex = ({ rule }: Limb, { part1, part2 }: AnnexLevels): Level =>
  rule.parts.reduce<Level>((most, part) => maxLevel(most, part === 1 ? part1 : part2), 0)

/** How far a node has the origin that a limb names. */
export const levelOfOrigin = ({ rule }: Limb, node: GraphNode): Level =>
  rule.origin === 'CN' ? chineseOriginLevel(node) : 2 - chineseOriginLevel(node)

/** How far a node meets the share or the technology that a limb names. */
export function levelOfCondition({ rule, threshold }: Limb, { facts }: GraphNode, share: Interval): Level {
  const ofShare = threshold === null ? 2 : LEVEL_OF_SHARE[compareShare(share, threshold)]
  const technology = facts.chineseContent?.technology
  const ofTechnology = rule.chineseTechnology !== true ? 2 : technology === undefined ? 1 : technology ? 2 : 0
  return minLevel(ofShare, ofTechnology)
}

/** How far the facts of a node that is exported from abroad meet the words of a limb, whatever its state. */
export const levelMet = (limb: Limb, node: GraphNode, annex: AnnexLevels, share: Interval): Level =>
  [levelOfOrigin(limb, node), levelOfCondition(limb, node, share)].reduce(minLevel, levelInAnnex(limb, annex))
