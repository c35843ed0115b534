import { assessWith } from '../engine/write/assess.ts'
import type { Lang } from '../engine/law/loaded-apart.ts'
import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import type { Citation } from '../schema/assessment.ts'
import type { ExposureOptions } from './check-list.ts'
import { concernsOf, nobodyConcerned, type Concerned } from './concerns.ts'
import { groupingsOf, type Counted } from './counted.ts'
import type { RefusedLine } from './exposure-report.ts'
import { withoutIdleText } from './idle-text.ts'
import { keyOf } from './inquiry-key.ts'
import type { LineRef } from './list-gaps.ts'
import { issuesWithin, readLine } from './read-line.ts'
import { countAll, countLine, emptyTally, type Tally } from './tally.ts'

/** What the lines of one good come to, and every tally into which they go. */
type Good = { asOf: string; own: Tally; into: readonly Tally[] }

/** A list whose lines have all been assessed and counted. */
export type CountedList = {
  groupings: Counted
  concerned: Concerned
  /** What the answers cite, by id. */
  cited: ReadonlyMap<string, Citation>
  /** The days that answered lines were asked of, in order. */
  days: string[]
  /** By number. */
  refused: RefusedLine[]
  withoutQuantity: LineRef[]
  withoutValue: LineRef[]
}

/**
 * Assesses and counts a list, a line a step. Equal inquiries are assessed once; every line counts as if it had been assessed
 * alone. Each step tells, before it is done, the inquiry that will be assessed; null where there is nothing to assess.
 */
export function* countLines(
  ruleset: Ruleset,
  lines: readonly unknown[],
  options: ExposureOptions & { lang: Lang },
): Generator<object | null, CountedList> {
  const index = indexOf(ruleset)
  const { tallies, groupings } = groupingsOf(index)
  const withoutText = withoutIdleText(index)
  const concerned = nobodyConcerned()
  const cited = new Map<string, Citation>()
  const goods = new Map<string, Good | RefusedLine['issues']>()

  const assessed = (inquiry: object): Good | RefusedLine['issues'] => {
    try {
      const answer = assessWith(ruleset, inquiry, options.lang)
      for (const [id, citation] of Object.entries(answer.citations)) cited.set(id, citation)
      const into = [...tallies(answer), ...concernsOf(answer).map((concern) => concerned[concern])]
      return { asOf: answer.asOf, own: emptyTally(), into }
    } catch (error) {
      return issuesWithin(error)
    }
  }
  function* goodOf(asked: object, place: number): Generator<object | null, Good | RefusedLine['issues']> {
    const inquiry = withoutText(asked)
    const key = keyOf(inquiry) ?? `line ${place}`
    const known = goods.get(key)
    yield known === undefined ? inquiry : null
    const good = known ?? assessed(inquiry)
    goods.set(key, good)
    return good
  }

  const refused: RefusedLine[] = [...(options.unread ?? [])]
  const withoutQuantity: LineRef[] = []
  const withoutValue: LineRef[] = []
  for (const [at, given] of lines.entries()) {
    const read = readLine(given, at + 1, options)
    if ('issues' in read) {
      refused.push(read)
      yield null
      continue
    }
    const { line, id, inquiry, quantityKg, value } = read
    const good = yield* goodOf(inquiry, at)
    if (!('own' in good)) {
      refused.push({ line, id, issues: good })
      continue
    }
    countLine(good.own, quantityKg, value)
    if (quantityKg === undefined) withoutQuantity.push({ line, id })
    if (value === undefined) withoutValue.push({ line, id })
  }
  const days = new Set<string>()
  for (const good of goods.values()) {
    if (!('own' in good)) continue
    days.add(good.asOf)
    for (const tally of good.into) countAll(tally, good.own)
  }
  return {
    groupings: groupings(concerned.all),
    concerned,
    cited,
    days: [...days].sort(),
    refused: refused.sort((a, b) => a.line - b.line),
    withoutQuantity,
    withoutValue,
  }
}
