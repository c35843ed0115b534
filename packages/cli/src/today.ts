import { beijingDay } from 'ytterby/calendar'
import { phrase } from './render/phrases.ts'
import { requestedLang } from './requested-lang.ts'

/** Today in Beijing. No other code of the program reads the clock. */
export const today = (): string => beijingDay(Date.now())

/** The stated day, or today. Using today is reported on standard error. */
export function dayOrToday(stated: string | undefined): () => string {
  let day = stated
  return () => {
    if (day === undefined) {
      day = today()
      process.stderr.write(`${phrase('todayAsked', requestedLang(process.argv), { day })}\n`)
    }
    return day
  }
}
