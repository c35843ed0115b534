import * as z from 'zod'

/** A calendar day in Beijing, `YYYY-MM-DD`. Days that do not exist (2025-02-30) are refused. */
export const DaySchema = z.iso.date()
export type Day = z.infer<typeof DaySchema>

/** The first day the engine answers for: the quota regime is known from 2003 on. */
export const FIRST_DAY: Day = '2003-01-01'
