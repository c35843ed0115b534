import { beijingDay } from 'ytterby/calendar'

/** The stated day, or today, which is said on standard error once it is needed. The only clock of the program. */
export function dayOrToday(stated: string | undefined): () => string {
  let day = stated
  return () => {
    if (day === undefined) {
      day = beijingDay(Date.now())
      process.stderr.write(`No day was stated: asked of today in Beijing, ${day} (--as-of asks of another).\n`)
    }
    return day
  }
}
