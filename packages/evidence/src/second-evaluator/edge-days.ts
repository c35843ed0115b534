/** The days on which something changes, and their neighbours. */
import { days } from '../extract/days.ts'
import { listings } from '../extract/names.ts'
import { wholeDay } from './states.ts'
import type { Chance } from '../random/chance.ts'

/** The day a number of days later. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

const dated = (all: readonly (string | null | undefined)[]): string[] =>
  all.flatMap((day) => (day && day.length >= 7 ? [wholeDay(day)] : []))

/** Days of instruments and lists, from the first day with answers. */
const EDGE_DAYS: readonly string[] = [
  ...new Set([
    ...days.flatMap(({ published, knownBy, from, ended, limbs = [], suspended = [] }) =>
      dated([
        published,
        knownBy,
        from,
        ended,
        ...limbs.map((limb) => limb.from),
        ...suspended.flatMap((each) => [each.from, each.lastDay]),
      ]),
    ),
    ...listings.flatMap(({ from, published, events }) =>
      dated([from, published, ...events.flatMap((event) => [event.from, event.lastDay])]),
    ),
  ]),
]
  .filter((day) => day > '2003-01-01')
  .sort()

/** Usually an edge day or a neighbour of one, sometimes any day of the recent or of all years. */
export function randomDay(chance: Chance): string {
  if (chance.happens(0.4)) return daysAfter(chance.pick(RECENT), chance.pick([-1, 0, 1]))
  if (chance.happens(0.3)) return daysAfter(chance.pick(EDGE_DAYS), chance.pick([-1, 0, 1]))
  if (chance.happens(0.7)) return daysAfter('2025-03-01', Math.floor(chance.next() * 700))
  return daysAfter('2003-01-01', Math.floor(chance.next() * 9000))
}

/** The days of the announcements that most verdicts depend on. */
const RECENT = EDGE_DAYS.filter((day) => day >= '2024-12-01')
