import { decideOn } from '../changes/compare.ts'
import { comparedDigest } from '../changes/decision-fields.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import type { LineRef, RefusedLine } from '../exposure/exposure-schema.ts'
import { askedLine } from './asked-line.ts'
import { changesBetween, isToldAhead } from './changes-between.ts'
import { eventMaker } from './event-maker.ts'
import type { WatchEvent } from './event-schema.ts'

/** What a watch will tell of a line, or why it refuses the line. */
export type LineForecast = (LineRef & { readonly events: readonly WatchEvent[] }) | RefusedLine

/** A day after everything in the law. */
const LAST_DAY = '9999-12-31'

/** The coming events of a line, in order. */
export function lineForecast(given: unknown, at: { readonly asOf: string; readonly ruleset: Ruleset }): LineForecast {
  const line = askedLine(given, 1, at)
  if ('issues' in line) return line
  const { asOf, ruleset } = at
  const eventsOf = eventMaker()
  const now = { on: asOf, decided: comparedDigest(decideOn(at, line.inquiry)) }
  const events = [...changesBetween(line, now, { asOf: LAST_DAY, ruleset })].flatMap((change) =>
    eventsOf(
      line,
      isToldAhead(line, change, ruleset) ? 'ahead' : 'day',
      { asOf: change.last, ruleset },
      { asOf: change.on, ruleset },
    ),
  )
  return { line: line.line, id: line.id, events: events.map((event) => ({ line: line.line, id: line.id, ...event })) }
}
