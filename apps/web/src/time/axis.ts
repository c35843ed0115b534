import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { dayNumber, dayOf } from 'ytterby/calendar'

/** The first day that we answer for, and the one from which nearly everything happens. */
const FIRST = '2003-01-01'
const RECENT = '2024-07-01'
/** Share of the width that the years before that get. */
export const EARLY = 0.2
/** Room after the last thing that is known. */
const AHEAD_DAYS = 75

/** Days on a line from 0 to 1; the last years, which hold nearly every turn, get most of it. */
export type Axis = {
  readonly at: (day: string) => number
  readonly dayAt: (place: number) => string
  readonly last: string
  readonly first: string
  /** Years that are written at it, each with its place. */
  readonly years: readonly { readonly year: string; readonly at: number }[]
}

export function axisOf(days: readonly string[]): Axis {
  const last = dayNumber(days.toSorted().at(-1) ?? RECENT) + AHEAD_DAYS
  const scale: ScaleLinear<number, number> = scaleLinear()
    .domain([dayNumber(FIRST), dayNumber(RECENT), last])
    .range([0, EARLY, 1])
    .clamp(true)
  const at = (day: string): number => scale(dayNumber(day))
  const years = Array.from({ length: Number(dayOf(last).slice(0, 4)) - 2002 }, (_, index) => 2003 + index)
  return {
    at,
    dayAt: (place) => dayOf(Math.round(scale.invert(Math.min(Math.max(place, 0), 1)))),
    first: FIRST,
    last: dayOf(last),
    years: years
      .filter((year) => year > 2024 || [2003, 2012].includes(year))
      .map((year) => ({ year: String(year), at: at(`${year}-01-01`) })),
  }
}
