/** Days off and make-up working days of one year. */
export type HolidayNotice = {
  readonly year: number
  /** Id of the notice among the instruments, and the passage that an answer cites. */
  readonly notice: string
  readonly cite: string
  /** No notice was read: these are the statutory days, and those taken to be free in return for a weekend; what rests on them is an estimate. */
  readonly estimate?: true | undefined
  readonly holidays: readonly string[]
  readonly makeupWorkingDays: readonly string[]
}
