import { styleText } from 'node:util'
import type { Timeline } from 'ytterby/law'
import { dayNumber, dayOf, factsLine, kindName, numberText, wordOf } from 'ytterby'
import type { Verdict } from 'ytterby/schema'
import { inWords } from './in-words.ts'
import { layout, type Section } from './layout.ts'
import { phrase } from './phrases.ts'
import { sourceItems } from './sources.ts'
import { speakerOf, type Speaker } from './speaker.ts'
import { widthOf } from './wrap.ts'

type LifeEvent = Timeline['events'][number]
type Segment = Timeline['inLaw'][number]

/** The mark of each verdict on a band: stricter is darker, and marks differ without colour. */
const MARKS = {
  prohibited: ['█', 'red'],
  'refused-in-principle': ['▓', 'red'],
  'permit-required': ['▒', 'yellow'],
  unsettled: ['?', 'magenta'],
  depends: ['░', 'cyan'],
  'no-permit': ['·', 'green'],
} as const satisfies Readonly<Record<Verdict, readonly [string, string]>>

const LABEL = 15
const MAX_COLUMNS = 100

/** Renders the timeline of a good: two bands over the years, each change with its cause, and the sources. */
export function renderTimeline(line: Timeline, width: number): string {
  const { lang } = line
  const speaker = speakerOf(line)
  const sections: Section[] = [
    { heading: phrase('asked', lang), items: [asked(line)] },
    {
      heading: phrase('inLaw', lang),
      items: line.inLaw.flatMap((segment) => segmentItems(segment, line, 'inLaw', speaker)),
    },
    {
      heading: phrase('asKnownThen', lang),
      items: sameTurns(line)
        ? [phrase('asInLaw', lang)]
        : line.asKnownThen.flatMap((segment) => segmentItems(segment, line, 'asKnownThen', speaker)),
    },
    {
      heading: phrase('also', lang),
      items: otherEvents(line).map((event) => `${event.on} ◆ ${eventText(event, event.on, speaker)}`),
    },
  ]
  const sources: Section = { heading: phrase('sources', lang), items: sourceItems(speaker) }
  return `${bands(line, width)}\n\n${layout([...sections, sources], width)}\n`
}

function asked({ inquiry, lang }: Timeline): string {
  const { asOf: _, ...facts } = inquiry
  return factsLine(facts, inWords(lang))
}

/** The two bands. Recent years get more columns, because nearly all changes are in them. */
function bands(line: Timeline, width: number): string {
  const columns = Math.min(width, MAX_COLUMNS) - LABEL
  const first = line.inLaw[0]?.from ?? '2003-01-01'
  const turns = [...line.inLaw, ...line.asKnownThen].map(({ from }) => from)
  const { knownThrough } = line.ruleset
  const { asOf, knownAt = knownThrough } = line.inquiry
  const known = knownAt < knownThrough ? knownAt : knownThrough
  const last = dayNumber([...turns, known, asOf].sort().at(-1) ?? first) + 60
  const recent = dayNumber('2023-01-01')
  const split = Math.floor(columns / 4)
  const dayAt = (column: number): number =>
    column < split
      ? dayNumber(first) + ((recent - dayNumber(first)) * column) / split
      : recent + ((last - recent) * (column - split)) / (columns - split)
  const band = (segments: readonly Segment[]): string =>
    Array.from({ length: columns }, (_, column) => {
      // A cell covers the days up to the next cell and shows their last verdict.
      const until = dayOf(Math.ceil(dayAt(column + 1)) - 1)
      const [mark, colour] = MARKS[segments.findLast(({ from }) => from <= until)?.verdict ?? 'no-permit']
      return styleText(colour, mark)
    }).join('')
  const { lang } = line
  const label = (text: string): string => pad(text, LABEL)
  const legend = [...new Set([...line.inLaw, ...line.asKnownThen].map(({ verdict }) => verdict))]
    .map((verdict) => `${styleText(MARKS[verdict][1], MARKS[verdict][0])} ${wordOf(verdict, lang)}`)
    .join('   ')
  return [
    label('') + scale(columns, dayAt),
    label(phrase('inLaw', lang)) + band(line.inLaw),
    label(phrase('asKnownThen', lang)) + band(line.asKnownThen),
    label('') + place(columns, dayAt, line),
    label('') + legend,
  ]
    .map((text) => text.trimEnd())
    .join('\n')
}

const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(columns - widthOf(text), 1))

/** The labels of the years that fit, above the cells in which they begin. */
function scale(columns: number, dayAt: (column: number) => number): string {
  let text = ''
  for (let column = 0; column < columns; column++) {
    const year = dayOf(Math.floor(dayAt(column === 0 ? 0 : column + 1))).slice(0, 4)
    const begins = column === 0 || year !== dayOf(Math.floor(dayAt(column))).slice(0, 4)
    if (begins && text.length <= column && column + 4 <= columns) text = `${text.padEnd(column)}${year} `
  }
  return text
}

/** An arrow under the day that was asked about. */
function place(columns: number, dayAt: (column: number) => number, { inquiry, lang }: Timeline): string {
  const day = dayNumber(inquiry.asOf)
  const column = Array.from({ length: columns }, (_, at) => at).findLast((at) => dayAt(at) <= day) ?? 0
  const words = phrase('askedDay', lang, { day: inquiry.asOf })
  const fits = column + words.length + 2 <= columns
  return fits ? `${' '.repeat(column)}↑ ${words}` : `${' '.repeat(Math.max(column - words.length - 1, 0))}${words} ↑`
}

function segmentItems(segment: Segment, line: Timeline, band: 'inLaw' | 'asKnownThen', speaker: Speaker): string[] {
  const { from, verdict, possible, tier, permits } = segment
  const { lang } = line
  const others = possible.filter((other) => other !== verdict).map((other) => wordOf(other, lang))
  const items = permits.flatMap(({ items: met }) =>
    met.map(({ code, element, state }) => `${code ?? element ?? '–'} ${wordOf(state, lang)}`),
  )
  const kinds = permits
    .filter(({ verdict: marginal }) => marginal !== 'no-permit')
    .map(({ kind }) => kindName(kind, lang))
  const notes = [...kinds, ...new Set(items), ...(tier === null ? [] : [phrase('tierShort', lang, { level: tier })])]
  const mark = styleText(MARKS[verdict][1], MARKS[verdict][0])
  const alone = styleText('bold', wordOf(verdict, lang))
  const what =
    others.length === 0
      ? alone
      : phrase('possiblyVerdicts', lang, { what: alone, verdicts: others.join(phrase('comma', lang)) })
  return [
    `${from} ${mark} ${what}${notes.length === 0 ? '' : phrase('aside', lang, { text: notes.join(phrase('semicolon', lang)) })}`,
    ...line.events
      .filter((event) => happensOn(event, from, band))
      .map((event) => `  ◆ ${eventText(event, from, speaker)}`),
  ]
}

/** Events that concern the good but do not change the answer on that day. */
function otherEvents({ events, inLaw, asKnownThen }: Timeline): LifeEvent[] {
  return events.filter(
    (event) =>
      !inLaw.some(({ from }) => happensOn(event, from, 'inLaw')) &&
      !asKnownThen.some(({ from }) => happensOn(event, from, 'asKnownThen')),
  )
}

/** Whether an event begins, ends or, on the band “known then”, is published on the day. */
function happensOn({ on, until, knownFrom }: LifeEvent, day: string, band: 'inLaw' | 'asKnownThen'): boolean {
  if (band === 'inLaw') return on === day || until === day
  return knownFrom === day || (knownFrom < day && (on === day || until === day))
}

function eventText(
  { on, until, published, type, instrument, number, text, citations }: LifeEvent,
  day: string,
  { phrase: say, word, cite, aside, lang }: Speaker,
): string {
  const what = until === day ? say('ends', { type: word(type) }) : word(type)
  const days = [
    ...(published === null ? [] : [say('publishedOn', { day: published })]),
    ...(on === day ? [] : [say('from', { day: on })]),
    ...(until === null || until === day ? [] : [say('until', { day: until })]),
  ]
  return `${say('happening', { what, instrument: numberText({ id: instrument, number }, lang), text })}${days.length === 0 ? '' : aside(days)}${cite(citations)}`
}

/** Whether both bands change on the same days to the same verdicts. */
const sameTurns = ({ inLaw, asKnownThen }: Timeline): boolean =>
  inLaw.map(({ from, verdict }) => from + verdict).join() ===
  asKnownThen.map(({ from, verdict }) => from + verdict).join()
