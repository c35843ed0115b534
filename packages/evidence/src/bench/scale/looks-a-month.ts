import { addDays } from 'ytterby'
import { EMPTY_WATCH, openWatch, type Watch } from 'ytterby/planning'
import { unseenInquiries } from '../unseen/inquiries.ts'

const FIRST = '2025-04-01'
const LAST = '2026-11-30'
const DAYS = 609
const MONTH = 30

/** How often a line of a trader's list is due in 30 days, and how many events it then gives, over the days from 2025-04-01 to 2026-11-30. */
export function looksAMonth(goods: number): { readonly looks: number; readonly events: number } {
  let [lines, looks, events] = [0, 0, 0]
  for (const { asOf: _asOf, knownAt: _knownAt, ...inquiry } of unseenInquiries(goods, 'mixed', 27)) {
    let watch: Watch = EMPTY_WATCH
    let asOf: string | null = FIRST
    while (asOf !== null && asOf <= LAST) {
      const watching = openWatch(watch, { asOf })
      const look = watching.look({ inquiry })
      if ('issues' in look) break
      ;({ watch } = watching.end())
      // The first look is that of a new line.
      if (asOf === FIRST) lines++
      else looks++
      events += look.events.length
      asOf = look.next
      if (asOf !== null)
        watch = { watch: 1, lines: watch.lines.map((line) => ({ ...line, asOf: addDays(asOf ?? '', -1) })) }
    }
  }
  return { looks: (looks / lines / DAYS) * MONTH, events: (events / lines / DAYS) * MONTH }
}
