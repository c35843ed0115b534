import { FIRST_DAY } from 'ytterby'
import { DaySchema } from 'ytterby/schema'

/** A day of which the law is covered. */
export const CoveredDay = DaySchema.refine((day) => day >= FIRST_DAY, {
  error: `Ask about a day from ${FIRST_DAY} on; earlier law is not covered.`,
})
