import { AXES, type FlipCandidate } from './move.ts'
import type { FoundFlip } from './search.ts'
import { VERDICTS_BY_EASE } from './verdicts-by-ease.ts'

/** How many flips of the same facts come before more distant ones of other facts. */
const OF_A_KIND = 2

/**
 * Selects at most `most` flips, taking one of each reached verdict in turn. Within a verdict the nearest come first, one of
 * each kind of fact before a second of any. Third ones of a kind, and those that undo another flip, come last. Selected past
 * days are moved to the end: nobody can export on them.
 */
export function select(found: readonly FoundFlip[], most: number): FoundFlip[] {
  const byVerdict = VERDICTS_BY_EASE.map((verdict) => rank(found.filter(({ reached }) => reached === verdict)))
  const longest = Math.max(0, ...byVerdict.map((list) => list.length))
  const inTurn = Array.from({ length: longest }, (_, at) => byVerdict.flatMap((list) => list[at] ?? [])).flat()
  const kept = inTurn.slice(0, most)
  return byVerdict
    .flatMap((list) => list.filter((one) => kept.includes(one)))
    .sort(
      (a, b) =>
        Number(isPast(a.candidate)) - Number(isPast(b.candidate)) || a.candidate.distance - b.candidate.distance,
    )
}

function rank(found: readonly FoundFlip[]): FoundFlip[] {
  const count = new Map<string, number>()
  return found
    .map((one, order) => {
      const kind = kindOf(one.candidate)
      const nth = count.get(kind) ?? 0
      count.set(kind, nth + 1)
      return { one, order, nth, axis: axisOf(one.candidate), last: one.partFlips || nth >= OF_A_KIND }
    })
    .sort(
      (a, b) =>
        Number(a.last) - Number(b.last) ||
        a.one.candidate.distance - b.one.candidate.distance ||
        a.nth - b.nth ||
        a.axis - b.axis ||
        a.order - b.order,
    )
    .map(({ one }) => one)
}

/** Whether a candidate changes to an earlier day. */
const isPast = ({ changes }: FlipCandidate): boolean =>
  changes.some(({ by, from, to }) => by === 'day' && typeof from === 'string' && typeof to === 'string' && to < from)

const kindOf = ({ changes }: FlipCandidate): string =>
  changes
    .map(({ path }) => path)
    .sort()
    .join()
const axisOf = ({ parts }: FlipCandidate): number => parts.reduce((sum, { axis }) => sum + AXES.indexOf(axis), 0)
