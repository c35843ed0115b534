import { addDays } from '../calendar/day-number.ts'
import { EmptyCalendarError } from '../errors/empty-calendar-error.ts'
import { articleText } from '../passages/article-text.ts'
import type { Assessment } from '../schema/assessment.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { sha256 } from '../schema/sha256.ts'
import { eventsOf, type DayEvent } from './events.ts'
import { TEXTS } from './texts.ts'

/**
 * The schedule and the horizon of an answer as a calendar file (iCalendar, RFC 5545): whole days, which take nobody's time.
 * The same answer gives the same bytes. An event is one of its inquiry, clock and day of asking included: two orders of one
 * good stand side by side, and a changed inquiry has events of its own.
 *
 * @throws EmptyCalendarError where the answer has neither: no day was stated to count from, or there is no licence to wait for or to be had.
 * @example toIcs(assess({ …, clock: { submittedOn: '2026-03-02' } }))
 */
export function toIcs(answer: Assessment): string {
  const events = eventsOf(answer)
  if (events.length === 0) throw new EmptyCalendarError(answer.asOf, isCounted(answer))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Ytterby//ytterby ${answer.ruleset.version}//${answer.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(TEXTS.calendar[answer.lang])}`,
    ...events.flatMap((event) => written(answer, event)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Is there a day to count from. */
const isCounted = ({ inquiry: { clock = {} } }: Assessment): boolean =>
  [clock.submittedOn, clock.acceptedOn, clock.neededBy].some((day) => day !== undefined)

function written(answer: Assessment, { id, on, title, notes, citations }: DayEvent): string[] {
  const { asOf, inquiry } = answer
  const sources = citations.flatMap((cited) => {
    const citation = answer.citations[cited]
    return citation === undefined
      ? []
      : [`${citation.title[answer.lang]} ${articleText(citation.article, answer.lang)}`]
  })
  const description = [
    ...notes,
    ...(sources.length === 0
      ? []
      : [TEXTS.sources[answer.lang].replace('{sources}', () => [...new Set(sources)].join('; '))]),
  ]
  return [
    'BEGIN:VEVENT',
    `UID:${sha256(`${canonicalJson(inquiry)} ${id}`).slice(0, 32)}@ytterby`,
    // The answer knows no clock: its stamp is the day it is about.
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${escaped(description.join('\n'))}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const compact = (day: string): string => day.replaceAll('-', '')

/** Text of a property (RFC 5545, 3.3.11). All of it is ours: nothing that a caller wrote stands in the file. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
}

const MOST_OCTETS = 75

/** Long lines go on in the next, after a space; never within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = sizeOf(character)
    if (octets + size > MOST_OCTETS) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}

/** Octets of a character in UTF-8. */
function sizeOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
