import { beijingDay } from 'ytterby'
import { phrase } from './render/phrases.ts'
import { requestedLang } from './requested-lang.ts'

/** Today in Beijing. No code outside of this file reads the clock. */
export const today = (): string => beijingDay(Date.now())

/** Seconds since 1970. */
export const secondsNow = (): number => Math.floor(Date.now() / 1000)

/** The stated day, or today. The first use of today is reported on standard error. */
export function dayOrToday(stated: string | undefined, day = stated ?? today()): () => string {
  let isSaid = stated !== undefined
  return () => {
    if (!isSaid) process.stderr.write(`${phrase('todayAsked', requestedLang(process.argv), { day })}\n`)
    isSaid = true
    return day
  }
}
