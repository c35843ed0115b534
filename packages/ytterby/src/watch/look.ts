import { addDays } from '../calendar/day-number.ts'
import { decideOn, tryDecide } from '../changes/compare.ts'
import { comparedDigest } from '../changes/decision-fields.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import type { AskedLine } from './asked-line.ts'
import { changesBetween, isToldAhead, type DecisionChange } from './changes-between.ts'
import { eventMaker, type EventMaker, type SharedEvent } from './event-maker.ts'
import type { WatchEvent } from './event-schema.ts'
import type { Moment, WatchedLine } from './watch.ts'

/** The day, the rulesets and the reach of a look. */
export type LookAt = {
  readonly asOf: string
  readonly ruleset: Ruleset
  readonly earlier: readonly Ruleset[]
  readonly ahead: number
}

/** What is kept of a line after a look, and what it found. */
export type Look = { readonly watched: WatchedLine; readonly events: readonly WatchEvent[] }

/** What is known of a line so far in a look; `through` is the day up to which coming changes were looked for. */
type Known = {
  readonly decided: string
  readonly told: readonly Moment[]
  readonly through: string
  readonly events: readonly SharedEvent[]
}

type Looking = LookAt & { readonly eventsOf: EventMaker }

/** Lists repeat goods, so the last different lines are cached, as `compare` does. */
const MOST_REMEMBERED = 2000

/**
 * Makes a function that looks at a line, again or for the first time. What another ruleset decides otherwise comes first, about
 * the day of the last look and the days told ahead; then each day since; then coming days.
 */
export function lookOf(at: LookAt): (line: AskedLine, before?: WatchedLine) => Look {
  const looking = { ...at, eventsOf: eventMaker() }
  const remembered = new Map<string, Known>()
  const lookOnce = (line: AskedLine, before: WatchedLine | undefined): Known => {
    const key = `${line.digest} ${JSON.stringify({ ...before, id: null })}`
    let known = remembered.get(key)
    if (known !== undefined) return known
    known = lookAt(line, before, looking)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, known)
    return known
  }
  return (line, before) => {
    const known = lookOnce(line, before)
    return {
      watched: watchedLine(line, at, known),
      events: known.events.map((event) => ({ line: line.line, id: line.id, ...event })),
    }
  }
}

/** The first day after this look on which the law can decide otherwise, or on which such a day comes within reach. */
export function nextLook(
  { turns }: AskedLine,
  { asOf, ahead: { through } }: WatchedLine,
  ahead: number,
): string | null {
  const turn = turns.find((day) => day > asOf)
  const unseen = ahead === 0 ? undefined : turns.find((day) => day > through)
  const inReach = unseen === undefined ? undefined : latest(addDays(unseen, -ahead), addDays(asOf, 1))
  return [turn, inReach].filter((day) => day !== undefined).sort()[0] ?? null
}

const latest = (a: string, b: string): string => (a < b ? b : a)

function lookAt(line: AskedLine, before: WatchedLine | undefined, looking: Looking): Known {
  if (before !== undefined)
    return comingDays(line, passedDays(line, before.asOf, retold(line, before, looking), looking), looking)
  const { asOf } = looking
  return { decided: comparedDigest(decideOn(looking, line.inquiry)), told: [], through: asOf, events: [] }
}

function watchedLine(
  { id, digest: inquiry }: AskedLine,
  { asOf, ruleset: { version, digest } }: LookAt,
  { decided, told, through }: Omit<Known, 'events'>,
): WatchedLine {
  const watched = { inquiry, decided, asOf, ruleset: { version, digest }, ahead: { through, told } }
  return id === null ? watched : { id, ...watched }
}

/** What the ruleset of the look decides about the days that were told. */
function retold(
  line: AskedLine,
  { decided, asOf: on, ruleset: last, ahead: { told, through } }: WatchedLine,
  { ruleset, earlier, eventsOf }: Looking,
): Known {
  const old = earlier.find(({ digest }) => digest === last.digest)
  if (old === undefined || last.digest === ruleset.digest) return { decided, told, through, events: [] }
  const events: SharedEvent[] = []
  const decidedNow = (then: Moment): Moment => {
    const decision = tryDecide({ asOf: then.on, ruleset }, line.inquiry)
    const now = decision === null ? then : { on: then.on, decided: comparedDigest(decision) }
    if (now.decided !== then.decided)
      events.push(...eventsOf(line, 'release', { asOf: then.on, ruleset: old }, { asOf: then.on, ruleset }))
    return now
  }
  const now = decidedNow({ on, decided })
  // The new ruleset may know of other coming changes.
  return { decided: now.decided, told: told.map(decidedNow), through: on, events }
}

function passedDays(line: AskedLine, from: string, known: Known, looking: Looking): Known {
  const { asOf } = looking
  const changes = [...changesBetween(line, { on: from, decided: known.decided }, looking)]
  return {
    decided: changes.at(-1)?.decided ?? known.decided,
    told: known.told.filter(({ on }) => on > asOf),
    through: known.through < asOf ? asOf : known.through,
    events: [...known.events, ...eventsOn('day', line, changes, looking)],
  }
}

function comingDays(line: AskedLine, known: Known, looking: Looking): Known {
  const { asOf, ruleset, ahead } = looking
  const until = addDays(asOf, ahead)
  if (until <= known.through) return known
  if (!line.turns.some((day) => known.through < day && day <= until)) return { ...known, through: until }
  const changes = [...changesBetween(line, { on: asOf, decided: known.decided }, { asOf: until, ruleset })].filter(
    (change) => !known.told.some(({ on }) => on === change.on) && isToldAhead(line, change, ruleset),
  )
  return {
    decided: known.decided,
    told: [...known.told, ...changes.map(({ on, decided }) => ({ on, decided }))],
    through: until,
    events: [...known.events, ...eventsOn('ahead', line, changes, looking)],
  }
}

const eventsOn = (
  kind: 'day' | 'ahead',
  line: AskedLine,
  changes: readonly DecisionChange[],
  { ruleset, eventsOf }: Looking,
): SharedEvent[] =>
  changes.flatMap(({ last, on }) => eventsOf(line, kind, { asOf: last, ruleset }, { asOf: on, ruleset }))
