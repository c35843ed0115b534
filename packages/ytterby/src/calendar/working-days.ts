import { addDays, weekday, yearOf } from './day-number.ts'
import type { HolidayNotice } from './holiday-notice.ts'

/** A Chinese working-day calendar, based on the notices of the State Council. */
export type WorkingDays = {
  /** Whether it is a working day: Monday to Friday and no holiday, or a make-up working day. */
  isWorkingDay: (day: string) => boolean
  /** The day `count` working days after `day`; `day` itself does not count. */
  addWorkingDays: (day: string, count: number) => string
  /** The last working day from which `count` working days end by `day`; the inverse of `addWorkingDays`. */
  subtractWorkingDays: (day: string, count: number) => string
  /** Working days after `from` up to and including `to`. */
  countWorkingDays: (from: string, to: string) => number
  /** Whether there is a notice for the year of the day. Without one, answers are estimates from weekdays and statutory holidays. */
  isCovered: (day: string) => boolean
}

/**
 * Working days by the given notices (Administrative Licensing Law art. 82: periods count working days, holidays excluded).
 *
 * @example workingDays(notices).addWorkingDays('2026-01-20', 45) // counts over Spring Festival
 */
export function workingDays(notices: readonly HolidayNotice[]): WorkingDays {
  const off = new Set(notices.flatMap((notice) => notice.holidays))
  const makeup = new Set(notices.flatMap((notice) => notice.makeupWorkingDays))
  const years = new Set(notices.filter(({ estimate }) => estimate !== true).map(({ year }) => year))
  const isWorkingDay = (day: string): boolean => makeup.has(day) || (weekday(day) <= 5 && !off.has(day))
  return {
    isWorkingDay,
    isCovered: (day) => years.has(yearOf(day)),
    addWorkingDays(day, count) {
      requireCount(count)
      let reached = day
      for (let left = count; left > 0;) {
        reached = addDays(reached, 1)
        if (isWorkingDay(reached)) left -= 1
      }
      return reached
    },
    subtractWorkingDays(day, count) {
      requireCount(count)
      let reached = day
      for (let left = count; left > 0; reached = addDays(reached, -1)) if (isWorkingDay(reached)) left -= 1
      while (!isWorkingDay(reached)) reached = addDays(reached, -1)
      return reached
    },
    countWorkingDays(from, to) {
      let count = 0
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
      return count
    },
  }
}

function requireCount(count: number): void {
  if (!Number.isInteger(count) || count < 0 || count > 10_000)
    throw new RangeError('Count of working days must be an integer from 0 to 10,000')
}
