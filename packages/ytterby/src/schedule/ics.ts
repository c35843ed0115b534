import { addDays } from '../calendar/day-number.ts'

/** A whole day in a calendar, which takes nobody's time. */
export type CalendarEvent = {
  /** Unlike that of every other event, and the same each time. */
  readonly uid: string
  readonly on: string
  readonly title: string
  readonly description: string
}

/** A calendar file (iCalendar, RFC 5545). It knows no clock: the stamp of its events is a day that is stated. */
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
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, on, title, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@ytterby`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY:${escaped(title)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
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
