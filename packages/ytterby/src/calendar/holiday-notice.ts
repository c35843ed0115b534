/** Days off and make-up working days of one year. */
export type HolidayNotice = {
  readonly year: number
  /** Id of the notice among the instruments, and the passage that an answer cites. */
  readonly notice: string
  readonly cite: string
  /** No notice was read: these are the statutory holidays and their presumed substitutes, so results are estimates. */
  readonly estimate?: true | undefined
  readonly holidays: readonly string[]
  readonly makeupWorkingDays: readonly string[]
}
