export { addDays, beijingDay, dayNumber, dayOf, isDay, weekday } from './calendar/day-number.ts'
export type { HolidayNotice } from './calendar/holiday-notice.ts'
export { workingDays, type WorkingDays } from './calendar/working-days.ts'
export { FIRST_DAY } from './schema/day.ts'
