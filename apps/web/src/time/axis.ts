import { dayNumber, dayOf } from 'ytterby'
import { numberAt, placeIn } from '../parts/linear.ts'

/** The first day with answers, and the day after which nearly all changes are. */
const FIRST = '2003-01-01'
const RECENT = '2024-07-01'
/** The share of the width for the years before. */
export const EARLY = 0.2
/** A year that begins after this share of the width has no room for its label on a narrow screen. */
export const LATE = 0.88
/** After this one it has no room on any screen. */
const LAST_LABEL = 0.95
/** Days shown after the last known change. */
const AHEAD_DAYS = 75

/** Maps days to 0 to 1. The last years, with nearly all changes, get most of the line. */
export type Axis = {
  readonly at: (day: string) => number
  readonly dayAt: (place: number) => string
  readonly last: string
  readonly first: string
  /** The labelled years with their positions. */
  readonly years: readonly { readonly year: string; readonly at: number }[]
}

export function axisOf(days: readonly string[]): Axis {
  const last = dayNumber(days.toSorted().at(-1) ?? RECENT) + AHEAD_DAYS
  const early = [dayNumber(FIRST), dayNumber(RECENT)] as const
  const recent = [dayNumber(RECENT), last] as const
  const at = (day: string): number =>
    EARLY * placeIn(...early)(dayNumber(day)) + (1 - EARLY) * placeIn(...recent)(dayNumber(day))
  const numberOf = (place: number): number =>
    place < EARLY ? numberAt(...early)(place / EARLY) : numberAt(...recent)((place - EARLY) / (1 - EARLY))
  const years = Array.from({ length: Number(dayOf(last).slice(0, 4)) - 2002 }, (_, index) => 2003 + index)
  return {
    at,
    dayAt: (place) => dayOf(Math.round(numberOf(Math.min(Math.max(place, 0), 1)))),
    first: FIRST,
    last: dayOf(last),
    years: years
      .filter((year) => year > 2024 || [2003, 2012].includes(year))
      .map((year) => ({ year: String(year), at: at(`${year}-01-01`) }))
      .filter((year) => year.at < LAST_LABEL),
  }
}
