import * as fc from 'fast-check'
import { loadRuleset } from '@ytterby/rulesets'
import { expect, test } from 'vitest'
import { currentRuleset, type Inquiry, type Ruleset } from 'ytterby'
import { addDays } from 'ytterby/calendar'
import { compare, inquiryComparer, type Compared } from 'ytterby/changes'
import { releases } from 'ytterby/releases'
import { EMPTY_WATCH, openWatch, type WatchEvent, type WatchOptions } from 'ytterby/watch'
import { inquiryArbitrary } from '../properties/arbitrary-inquiry.ts'

const DAYS = Array.from({ length: 609 }, (_, day) => addDays('2025-04-01', day))
const GOODS = 400
const EACH = 25

const withoutDays = ({ asOf: _asOf, knownAt: _knownAt, clock: _clock, ...inquiry }: Inquiry): object => inquiry
const rulesets = [...(await Promise.all(releases.map(({ version }) => loadRuleset(version)))), currentRuleset]

/** Commodity codes are refused in years whose editions lack them. */
const isAnswered = (inquiry: object): boolean =>
  ['2025-04-01', '2026-11-30'].every((asOf) =>
    rulesets.every((ruleset) => {
      const [found] = compare([{ inquiry }], { from: { asOf, ruleset }, to: { asOf: addDays(asOf, 1), ruleset } })
      return found !== undefined && 'differs' in found
    }),
  )
const goods = fc
  .sample(inquiryArbitrary, { seed: 2027, numRuns: 2 * GOODS })
  .map(withoutDays)
  .filter(isAnswered)
  .slice(0, GOODS)
const lines = goods.flatMap((inquiry, good) =>
  Array.from({ length: EACH }, (_, line) => ({ id: `${good}/${line}`, inquiry })),
)

/** Looks at all lines in one run after another; counts each event of each good. */
function watchedOver(runs: readonly WatchOptions[]): Map<string, number> {
  const told = new Map<string, number>()
  let watch = EMPTY_WATCH
  for (const run of runs) {
    const watching = openWatch(watch, run)
    for (const line of lines) {
      const found = watching.look(line)
      if ('issues' in found) throw new Error(`Line ${found.id} was refused`)
      for (const event of found.events) {
        const key = eventKey(event)
        told.set(key, (told.get(key) ?? 0) + 1)
      }
    }
    ;({ watch } = watching.end())
  }
  return told
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

/** What `compare` finds for each good, as events are counted. */
function compared(
  from: { asOf: string; ruleset: Ruleset },
  to: { asOf: string; ruleset: Ruleset },
): [key: string, lines: number][] {
  const comparer = inquiryComparer({ from, to })
  return goods.flatMap((inquiry, good) => {
    const found = comparer(inquiry)
    if (found.differs.every((field) => field === 'horizon')) return []
    const isRelease = from.ruleset !== to.ruleset
    const day = isRelease ? `${to.asOf} ${found.firstDay}` : to.asOf
    return [[keyOf(good, isRelease ? 'release' : 'day', day, found), EACH]]
  })
}

const sorted = (told: Iterable<[string, number]>): [string, number][] =>
  [...told].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))

test(`a watch of ${GOODS * EACH} lines on every day: the events are exactly the differences that compare finds`, () => {
  const ruleset = currentRuleset
  const expected = DAYS.slice(1).flatMap((asOf, at) => compared({ asOf: DAYS[at] ?? '', ruleset }, { asOf, ruleset }))
  expect(expected.length).toBeGreaterThan(GOODS)
  expect(sorted(watchedOver(DAYS.map((asOf) => ({ asOf }))))).toEqual(sorted(expected))
})

test('a watch over all releases, on days of each kind of law: the same', () => {
  for (const asOf of ['2025-04-01', '2025-10-20', '2026-03-01', '2026-11-24']) {
    const expected = rulesets
      .slice(1)
      .flatMap((ruleset, at) => compared({ asOf, ruleset: rulesets[at] ?? ruleset }, { asOf, ruleset }))
    const runs = rulesets.map((ruleset) => ({ asOf, ruleset, earlier: rulesets }))
    expect(sorted(watchedOver(runs))).toEqual(sorted(expected))
  }
})
