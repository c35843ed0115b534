import { decideOn, inquiryComparerOf, tryDecide } from '../changes/compare.ts'
import { comparedDigest } from '../changes/decision-fields.ts'
import type { Compared } from '../changes/compared-schema.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'
import type { AskedLine } from './asked-line.ts'
import type { WatchEvent } from './event-schema.ts'

type DayAndRuleset = { readonly asOf: string; readonly ruleset: Ruleset }

/** An event without the line that it is about: equal lines share it. */
export type SharedEvent = Omit<WatchEvent, 'line' | 'id'>

/**
 * Makes the event of what `compare` finds between two places; none if that is nothing, or the horizon alone, or if one of the
 * rulesets refuses the inquiry on its day.
 */
export type EventMaker = (
  line: AskedLine,
  kind: SharedEvent['kind'],
  from: DayAndRuleset,
  to: DayAndRuleset,
) => readonly SharedEvent[]

/** Makes an event maker that compares equal inquiries between two places once. */
export function eventMaker(): EventMaker {
  const comparers = new Map<string, (inquiry: unknown) => Compared>()
  const comparerOf = (from: DayAndRuleset, to: DayAndRuleset): ((inquiry: unknown) => Compared) => {
    const key = [from, to].map(({ asOf, ruleset }) => `${asOf} ${ruleset.digest}`).join(' ')
    const along = from.ruleset.digest === to.ruleset.digest ? 'asOf' : 'ruleset'
    const comparer = comparers.get(key) ?? inquiryComparerOf({ from, to, along }, 'en')
    comparers.set(key, comparer)
    return comparer
  }
  return ({ inquiry }, kind, from, to) => {
    const compared = tryCompare(comparerOf(from, to), inquiry)
    if (compared === null) return []
    const { differs, firstDay, because, citations } = compared
    if (!differs.some((field) => field !== 'horizon')) return []
    const { version, digest, knownThrough } = to.ruleset
    return [
      {
        kind,
        ...(kind === 'release' && isCorrection(from, to, inquiry) ? { corrects: true } : {}),
        since: kind === 'release' ? firstDay : to.asOf,
        differs,
        before: decideOn(from, inquiry),
        after: decideOn(to, inquiry),
        because,
        citations,
        ruleset: { version, digest, knownThrough },
      },
    ]
  }
}

/** Whether two releases decide differently although both are asked by what the earlier one knew. */
function isCorrection(from: DayAndRuleset, to: DayAndRuleset, inquiry: object): boolean {
  const knownAt = from.ruleset.knownThrough
  const before = tryDecide({ ...from, knownAt }, inquiry)
  const after = tryDecide({ ...to, knownAt }, inquiry)
  return before !== null && after !== null && comparedDigest(before) !== comparedDigest(after)
}

function tryCompare(compare: (inquiry: unknown) => Compared, inquiry: object): Compared | null {
  try {
    return compare(inquiry)
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}
