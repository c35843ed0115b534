/** Days off and make-up working days of one year, by the notice of the State Council. */
export type HolidayNotice = {
  year: number
  /** Id of the notice among the instruments. */
  notice: string
  holidays: string[]
  makeupWorkingDays: string[]
}
