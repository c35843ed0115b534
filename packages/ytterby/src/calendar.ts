export { addDays, beijingDay, dayNumber, dayOf, weekday } from './calendar/day-number.ts'
export type { HolidayNotice } from './calendar/holiday-notice.ts'
export { workingDays, type WorkingDays } from './calendar/working-days.ts'
