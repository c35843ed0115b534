import { addDays, isDay, yearOf } from '../calendar/day-number.ts'
import { workingDays } from '../calendar/working-days.ts'
import { loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import { PaperRefusedError } from '../errors/paper-refused-error.ts'

/** GACC announcement 123 of 2025: working days to answer a notice of challenge. */
const WORKING_DAYS = 7
const PROCEDURE_FROM = '2025-06-16'
const LAST_YEAR = '9000'

/** The deadline for answering a notice of challenge. The day of receipt does not count. */
export type ChallengeDeadline = {
  receivedOn: string
  lastDay: string
  /** The seven working days. */
  days: string[]
  /** Days in between that do not count. */
  skipped: string[]
  /** Years in this period whose holidays are unknown. If there are any, the deadline is an estimate. */
  yearsNotCovered: number[]
  /** Citations of the holiday notices, or of the regulation, used for counting. */
  calendar: string[]
}

/**
 * Counts the seven working days.
 *
 * @throws PaperRefusedError `invalid-day` for a day that does not exist or lies before the procedure.
 */
export function challengeDeadline(ruleset: Ruleset, receivedOn: string): ChallengeDeadline {
  if (!isDay(receivedOn) || receivedOn < PROCEDURE_FROM || receivedOn >= LAST_YEAR)
    throw new PaperRefusedError('invalid-day', '/noticeReceivedOn')
  const calendar = workingDays(loadedData(ruleset).holidays)
  const lastDay = calendar.addWorkingDays(receivedOn, WORKING_DAYS)
  const days: string[] = []
  const skipped: string[] = []
  for (let day = addDays(receivedOn, 1); day <= lastDay; day = addDays(day, 1))
    (calendar.isWorkingDay(day) ? days : skipped).push(day)
  const counted = [...days, ...skipped]
  const uncovered = counted.filter((day) => !calendar.isCovered(day)).map(yearOf)
  const notices = loadedData(ruleset).holidays.filter(({ year }) => counted.some((day) => day.startsWith(`${year}`)))
  return {
    receivedOn,
    lastDay,
    days,
    skipped,
    yearsNotCovered: [...new Set(uncovered)],
    calendar: notices.map(({ cite }) => cite),
  }
}
