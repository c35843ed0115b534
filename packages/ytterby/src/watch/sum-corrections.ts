import type { Verdict } from '../schema/verdict.ts'
import { compareText } from '../schema/compare-text.ts'
import type { WatchEvent } from './event-schema.ts'

/** How many lines a correction of ours moves from one verdict to another. */
export type CorrectionSum = {
  readonly before: Verdict
  readonly after: Verdict
  readonly lines: number
}

/**
 * Sums the corrections among some events, by the verdict before and after, so that they can be told in one message apart from
 * changes of the law. Sorted by the number of lines, most first. Empty if there is none.
 */
export function sumCorrections(events: readonly WatchEvent[]): CorrectionSum[] {
  const sums = new Map<string, { before: Verdict; after: Verdict; lines: number }>()
  for (const { corrects, before, after } of events) {
    if (corrects !== true) continue
    const change = `${before.verdict} ${after.verdict}`
    const sum = sums.get(change)
    if (sum === undefined) sums.set(change, { before: before.verdict, after: after.verdict, lines: 1 })
    else sum.lines += 1
  }
  return [...sums].sort(([a, one], [b, other]) => other.lines - one.lines || compareText(a, b)).map(([, sum]) => sum)
}
