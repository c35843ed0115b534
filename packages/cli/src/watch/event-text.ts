import { type Lang, printable, wordOf } from 'ytterby'
import { sumCorrections, type WatchEvent, type Watching } from 'ytterby/planning'
import { changeText } from '../compare/comparison-text.ts'
import { phrase } from '../render/phrases.ts'

type WatchCount = ReturnType<Watching['end']>['count']

/** An event as `ytterby compare` shows a change, with what kind it is. */
export function eventText(event: WatchEvent, lang: Lang): string {
  const { line, id, since, differs, before, after, because, citations } = event
  const change = { line, id, from: before, to: after, differs, firstDay: since, because, citations }
  return withKind(event, changeText(change, lang), lang)
}

function withKind({ kind, after, ruleset }: WatchEvent, change: string, lang: Lang): string {
  switch (kind) {
    case 'day':
      return change
    case 'release':
      return phrase('watchRelease', lang, { version: ruleset.version, day: after.asOf, change })
    case 'ahead':
      return phrase('watchAhead', lang, { change })
  }
}

/** At most this many lines are named for each change that a correction makes. */
const MOST_LINES_NAMED = 12

/** All corrections of a run in one message: how many lines, from which verdict to which, and which lines. */
export function correctionsText(events: readonly WatchEvent[], lang: Lang): string {
  const [first] = events
  if (first === undefined) return ''
  const rows = sumCorrections(events).map(({ before, after, lines }) => {
    const own = events.filter((event) => event.before.verdict === before && event.after.verdict === after)
    const named = own
      .slice(0, MOST_LINES_NAMED)
      .map(({ line, id }) => printable(id === null ? String(line) : `${line} ${id}`))
    return `${phrase('watchCorrected', lang, {
      from: wordOf(before, lang),
      to: wordOf(after, lang),
      count: lines,
      lines: named.join(phrase('comma', lang)) + (own.length > named.length ? ' …' : ''),
    })}\n`
  })
  return `${phrase('watchCorrections', lang, { version: first.ruleset.version, count: events.length })}\n${rows.join('')}`
}

/** What became of a list, in one line; `events` is `null` on the first run. */
export function watchSummary(
  { events, day, version, ...count }: WatchCount & { events: number | null; day: string; version: string },
  lang: Lang,
): string {
  const numbers = { ...count, day, version, events: events ?? 0 }
  if (events === null) return `${phrase('watchBegun', lang, numbers)}\n`
  return `${phrase(count.added + count.changed === 0 ? 'watchSum' : 'watchSumNew', lang, numbers)}\n`
}
