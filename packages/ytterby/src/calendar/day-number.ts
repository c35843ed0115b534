const DAY =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/

/**
 * Whether a value is an existing day `YYYY-MM-DD`; accepts the same days as `DaySchema`.
 *
 * @example isDay('2025-02-30') // false
 */
export const isDay = (value: unknown): boolean => typeof value === 'string' && DAY.test(value)

/** The year of a day `YYYY-MM-DD`. */
export const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`, by the proleptic Gregorian calendar. No clock, no time zone. */
export function dayNumber(day: string): number {
  const year = yearOf(day)
  const month = Number(day.slice(5, 7))
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): string {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The day `count` calendar days later (earlier if negative).
 *
 * @example addDays('2026-02-28', 1) // '2026-03-01'
 */
export function addDays(day: string, count: number): string {
  return dayOf(dayNumber(day) + count)
}

const DAY_MS = 86_400_000
const BEIJING_OFFSET_MS = 28_800_000

/**
 * The calendar day in Beijing (UTC+8, no summer time since 1992) at a moment in milliseconds since 1970. For callers that may
 * read a clock; nothing in this package does.
 *
 * @example beijingDay(Date.parse('2026-11-24T16:00:00Z')) // '2026-11-25'
 */
export function beijingDay(epochMilliseconds: number): string {
  return dayOf(Math.floor((epochMilliseconds + BEIJING_OFFSET_MS) / DAY_MS))
}

/** Monday = 1 to Sunday = 7. */
export function weekday(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}
