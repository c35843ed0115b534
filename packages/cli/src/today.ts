import { beijingDay } from 'ytterby/calendar'
import { phrase } from './render/phrases.ts'
import { spokenLang } from './spoken-lang.ts'

/** The stated day, or today, which is said on standard error once it is needed. The only clock of the program. */
export function dayOrToday(stated: string | undefined): () => string {
  let day = stated
  return () => {
    if (day === undefined) {
      day = beijingDay(Date.now())
      process.stderr.write(`${phrase('todayAsked', spokenLang(process.argv), { day })}\n`)
    }
    return day
  }
}
