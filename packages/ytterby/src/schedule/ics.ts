import { addDays } from '../calendar/day-number.ts'

/** An all-day event that does not block time. */
export type CalendarEvent = {
  /** Unique and stable. */
  readonly uid: string
  readonly on: string
  readonly title: string
  readonly description: string
}

/** Writes a calendar file (iCalendar, RFC 5545). Without a clock, the timestamp of events is a given day. */
export function calendarFile(
  { product, name, stamp }: { readonly product: string; readonly name: string; readonly stamp: string },
  events: readonly CalendarEvent[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Ytterby//${product}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ uid, on, title, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@ytterby`,
      `DTSTAMP:${icsDate(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${icsDate(on)}`,
      `DTEND;VALUE=DATE:${icsDate(addDays(on, 1))}`,
      `SUMMARY:${escapeText(title)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

const icsDate = (day: string): string => day.replaceAll('-', '')

/** Escapes the text of a property (RFC 5545, 3.3.11). The file contains no text written by callers. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
}

const MOST_OCTETS = 75

/** Folds long lines, never within a character (RFC 5545, 3.1). */
function foldLine(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = utf8Size(character)
    if (octets + size > MOST_OCTETS) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}

/** The number of UTF-8 bytes of a character. */
function utf8Size(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
