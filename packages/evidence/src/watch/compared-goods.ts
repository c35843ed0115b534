import * as fc from 'fast-check'
import { loadRuleset } from '@ytterby/rulesets'
import { currentRuleset, type Inquiry, type Ruleset, addDays } from 'ytterby'
import { compare, inquiryComparer, type Compared, releases } from 'ytterby/law'
import type { WatchEvent } from 'ytterby/planning'
import { inquiryArbitrary } from '../properties/arbitrary-inquiry.ts'

const FIRST = '2025-04-01'
const LAST = '2026-11-30'
/** Every day on which watches are looked at. */
export const DAYS: readonly string[] = Array.from({ length: 609 }, (_, day) => addDays(FIRST, day))

/** Each release of the law, and the law of this tree, in order. */
export const rulesets: readonly Ruleset[] = [
  ...(await Promise.all(releases.map(({ version }) => loadRuleset(version)))),
  currentRuleset,
]

/** A line of a watch; its id begins with the number of its good. */
export type GoodLine = { readonly id: string; readonly inquiry: object }

const withoutDays = ({ asOf: _asOf, knownAt: _knownAt, clock: _clock, ...inquiry }: Inquiry): object => inquiry

/** Commodity codes are refused in years whose editions lack them. */
const isAnswered = (inquiry: object): boolean =>
  [FIRST, LAST].every((asOf) =>
    rulesets.every((ruleset) => {
      const [found] = compare([{ inquiry }], { from: { asOf, ruleset }, to: { asOf: addDays(asOf, 1), ruleset } })
      return found !== undefined && 'differs' in found
    }),
  )

/** Different random inquiries that are answered on every day. */
export const randomGoods = (count: number): readonly object[] =>
  fc
    .sample(inquiryArbitrary, { seed: 2027, numRuns: 2 * count })
    .map(withoutDays)
    .filter(isAnswered)
    .slice(0, count)

/** Lines of which `each` have the same good, in other quantities. */
export const linesOf = (goods: readonly object[], each: number): readonly GoodLine[] =>
  goods.flatMap((inquiry, good) =>
    Array.from({ length: each }, (_, line) => ({
      id: `${good}/${line}`,
      inquiry: { ...inquiry, quantityKg: line + 1 },
    })),
  )

/** Events as one line of text each, which is equal for all lines of a good, and how many lines it was told of. */
export type EventTally = Map<string, number>

export function tally(told: EventTally, events: readonly WatchEvent[]): void {
  for (const event of events) {
    const key = eventKey(event)
    told.set(key, (told.get(key) ?? 0) + 1)
  }
}

const eventKey = ({ id, kind, since, after, differs, because }: WatchEvent): string =>
  keyOf(Number(id?.split('/')[0]), kind, kind === 'release' ? `${after.asOf} ${since}` : String(since), {
    differs,
    because,
  })

const keyOf = (
  good: number,
  kind: WatchEvent['kind'],
  day: string,
  { differs, because }: Pick<Compared, 'differs' | 'because'>,
): string => [good, kind, day, differs.join(), because.join()].join(' ')

type DayAndRuleset = { readonly asOf: string; readonly ruleset: Ruleset }

/** What `compare` finds for each good between two days or two rulesets, as events are counted. */
export function comparedGoods(
  goods: readonly object[],
  { from, to, each }: { readonly from: DayAndRuleset; readonly to: DayAndRuleset; readonly each: number },
): [key: string, lines: number][] {
  const comparer = inquiryComparer({ from, to })
  return goods.flatMap((inquiry, good) => {
    const found = comparer(inquiry)
    if (found.differs.every((field) => field === 'horizon')) return []
    const isRelease = from.ruleset !== to.ruleset
    const day = isRelease ? `${to.asOf} ${found.firstDay}` : to.asOf
    return [[keyOf(good, isRelease ? 'release' : 'day', day, found), each]]
  })
}

export const sorted = (told: Iterable<[string, number]>): [string, number][] =>
  [...told].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
