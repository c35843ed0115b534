/** A calendar day in Beijing, `YYYY-MM-DD`. */
export type Day = string

/** The first day the engine answers for: the quota regime is known from 2003 on. */
export const FIRST_DAY: Day = '2003-01-01'
