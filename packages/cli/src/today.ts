import { beijingDay } from 'ytterby/calendar'
import { phrase } from './render/phrases.ts'
import { requestedLang } from './requested-lang.ts'

/** The stated day, or today. Using today is reported on standard error. No other code of the program reads the clock. */
export function dayOrToday(stated: string | undefined): () => string {
  let day = stated
  return () => {
    if (day === undefined) {
      day = beijingDay(Date.now())
      process.stderr.write(`${phrase('todayAsked', requestedLang(process.argv), { day })}\n`)
    }
    return day
  }
}
