import { beijingDay } from 'ytterby'
import { phrase } from './render/phrases.ts'
import { requestedLang } from './requested-lang.ts'

/** Today in Beijing. No code outside of this file reads the clock. */
export const today = (): string => beijingDay(Date.now())

/** Seconds since 1970. */
export const secondsNow = (): number => Math.floor(Date.now() / 1000)

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
