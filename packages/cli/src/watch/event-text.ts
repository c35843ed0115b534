import { type Lang, printable, wordOf } from 'ytterby'
import type { WatchCount, WatchEvent } from 'ytterby/planning'
import { changeText } from '../compare/comparison-text.ts'
import { phrase } from '../render/phrases.ts'

/** An event as `ytterby compare` shows a change, with what kind it is. */
export function eventText(event: WatchEvent, lang: Lang): string {
  const { line, id, since, differs, before, after, because, citations } = event
  const change = { line, id, from: before, to: after, differs, firstDay: since, because, citations }
  return kindText(event, lang) + changeText(change, lang)
}

function kindText({ kind, after, ruleset }: WatchEvent, lang: Lang): string {
  switch (kind) {
    case 'day':
      return ''
    case 'release':
      return phrase('watchRelease', lang, { version: ruleset.version, day: after.asOf })
    case 'ahead':
      return phrase('watchAhead', lang)
  }
}

/** At most this many lines are named for each change that a correction makes. */
const MOST_LINES_NAMED = 12

/** All corrections of a run in one message: how many lines, from which verdict to which, and which lines. */
export function correctionsText(events: readonly WatchEvent[], lang: Lang): string {
  const [first] = events
  if (first === undefined) return ''
  const byChange = new Map<string, WatchEvent[]>()
  for (const event of events) {
    const change = `${event.before.verdict} ${event.after.verdict}`
    const own = byChange.get(change)
    if (own === undefined) byChange.set(change, [event])
    else own.push(event)
  }
  const rows = [...byChange.values()].map((own) => correctionRow(own, lang))
  return `${phrase('watchCorrections', lang, { version: first.ruleset.version, count: events.length })}\n${rows.join('')}`
}

function correctionRow(events: readonly WatchEvent[], lang: Lang): string {
  const [first] = events
  if (first === undefined) return ''
  const named = events
    .slice(0, MOST_LINES_NAMED)
    .map(({ line, id }) => printable(id === null ? String(line) : `${line} ${id}`))
  return `${phrase('watchCorrected', lang, {
    from: wordOf(first.before.verdict, lang),
    to: wordOf(first.after.verdict, lang),
    count: events.length,
    lines: named.join(phrase('watchCorrectedMark', lang)) + (events.length > named.length ? ' …' : ''),
  })}\n`
}

/** What became of a list, in one line; `events` is `null` on the first run. */
export function watchSummary(
  { events, day, version, ...count }: WatchCount & { events: number | null; day: string; version: string },
  lang: Lang,
): string {
  const numbers = { ...count, day, version, events: events ?? 0 }
  if (events === null) return `${phrase('watchBegun', lang, numbers)}\n`
  const recorded = count.added + count.changed === 0 ? '' : phrase('watchNew', lang)
  return `${phrase('watchSum', lang, numbers)}${recorded}\n`
}
