import type { Assessment } from '../schema/assessment.ts'
import type { CompiledRuleset } from '../engine/law/compile.ts'
import { compareText } from '../schema/compare-text.ts'
import type { Sums } from './sums-schema.ts'
import { emptyTally, sumsOf, type Tally } from './tally.ts'

/** The common fields of every group. */
export type Named = {
  /** Unique within the grouping. */
  key: string
  /** A name or sentence in the language of the report; null if there is none, or if its lines differ in it. */
  text: string | null
  citations: readonly string[]
}

/** How lines are grouped. */
export type GroupingRule<Facts> = {
  /** Whether a line can be in several groups, which then add up to more than the whole. */
  readonly overlapping: boolean
  /** The groups into which an assessed line falls. */
  readonly of: (answer: Assessment, ruleset: CompiledRuleset) => (Named & Facts)[]
  /** The sort rank of a group: lower first, then more lines, then by key. */
  readonly rank: (group: Named & Facts) => number | string
}

/** The groups of one grouping, in a defined order. */
export type Grouping<Facts = unknown> = { overlapping: boolean; groups: (Named & Facts & Sums)[] }

/** A grouping while lines are being counted. */
type Counter<Facts> = {
  /** The tallies of the groups into which an assessed line falls. */
  readonly tallies: (answer: Assessment) => Tally[]
  readonly grouping: (whole: Tally) => Grouping<Facts>
}

export function counterOf<Facts>(ruleset: CompiledRuleset, rule: GroupingRule<Facts>): Counter<Facts> {
  const known = new Map<string, { named: Named & Facts; cited: Set<string>; tally: Tally }>()
  return {
    tallies: (answer) =>
      rule.of(answer, ruleset).map((named) => {
        const group = known.get(named.key) ?? { named, cited: new Set<string>(), tally: emptyTally() }
        if (group.named.text !== named.text) group.named = { ...group.named, text: null }
        for (const cite of named.citations) group.cited.add(cite)
        known.set(named.key, group)
        return group.tally
      }),
    grouping: (whole) => ({
      overlapping: rule.overlapping,
      groups: [...known.values()]
        .sort(
          (a, b) =>
            compareRanks(rule.rank(a.named), rule.rank(b.named)) ||
            b.tally.lines - a.tally.lines ||
            compareText(a.named.key, b.named.key),
        )
        .map(({ named, cited, tally }) => ({
          ...named,
          ...sumsOf(tally, whole),
          citations: [...cited].sort(),
        })),
    }),
  }
}

const compareRanks = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))
