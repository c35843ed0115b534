import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { dayNumber, dayOf } from 'ytterby'

/** The first day with answers, and the day after which nearly all changes are. */
const FIRST = '2003-01-01'
const RECENT = '2024-07-01'
/** The share of the width for the years before. */
export const EARLY = 0.2
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
