import { type Ruleset, addDays } from 'ytterby'
import { EMPTY_WATCH, openWatch, type Watch, type WatchedLine, type WatchEvent } from 'ytterby/planning'

/** The day, the law and the reach of a look. */
export type LookAt = {
  readonly asOf: string
  readonly ruleset: Ruleset
  /** The laws of earlier looks. */
  readonly earlier: readonly Ruleset[]
  readonly ahead: number
}

/** A line of a watch: `watched` is what is known of it from earlier looks. */
export type StoredLine = {
  readonly place: number
  readonly id: string
  readonly inquiry: object
  readonly watched: WatchedLine
}

/** Why a line is refused. Pointers start at the line. */
export type Issues = readonly { readonly code: string; readonly pointer: string; readonly message: string }[]

/** What is to be stored after a look at a line; before the day `next` nothing new can be found by the same ruleset. */
export type LookedLine = {
  readonly place: number
  readonly watched: WatchedLine
  readonly next: string
  readonly issues: Issues | null
  readonly events: readonly WatchEvent[]
}

/** A line is not known again by its id and its facts. */
class UnknownLineError extends Error {
  override readonly name = 'UnknownLineError'
}

const NEVER = '9999-12-31'

/** Looks at some lines of a watch, and says what is to be stored. A line that is refused keeps what is known of it. */
export function lookAtLines(lines: readonly StoredLine[], at: LookAt): LookedLine[] {
  const watching = openWatch({ watch: 1, lines: lines.map(({ watched }) => watched) }, at)
  const looks = lines.map(({ place: line, id, inquiry }) => watching.look({ line, id, inquiry }))
  const { watch, count } = watching.end()
  // Whoever does not know its own lines again would tell nothing about them.
  if (count.added > 0 || count.changed > 0) throw new UnknownLineError()
  const after = byId(watch)
  return lines.map(({ place, id, watched }, index) => {
    const look = looks[index]
    if (look === undefined || 'issues' in look)
      // The law that refuses it may change on any day.
      return { place, watched, next: addDays(at.asOf, 1), issues: look?.issues ?? [], events: [] }
    return { place, watched: after.get(id) ?? watched, next: look.next ?? NEVER, issues: null, events: look.events }
  })
}

/** A line that is looked at for the first time, which gives no event. */
export type NewLine = {
  readonly id: string
  readonly inquiry: object
  readonly watched: WatchedLine
  readonly next: string
}

/** A line that cannot be watched. */
export type RefusedLine = { readonly line: number; readonly id: string | null; readonly issues: Issues }

/** Looks at a line for the first time; `line` is its place in what was sent. */
export function recordLine(
  line: number,
  given: unknown,
  at: Pick<LookAt, 'asOf' | 'ruleset' | 'ahead'>,
): NewLine | RefusedLine {
  const watching = openWatch(EMPTY_WATCH, at)
  const look = watching.look(given)
  if ('issues' in look) return { line, id: look.id, issues: look.issues }
  const [watched] = watching.end().watch.lines
  const inquiry = typeof given === 'object' && given !== null && 'inquiry' in given ? given.inquiry : null
  if (look.id === null || look.id === '' || watched === undefined || typeof inquiry !== 'object' || inquiry === null)
    return { line, id: null, issues: [NO_ID] }
  return { id: look.id, inquiry, watched, next: look.next ?? NEVER }
}

const NO_ID: Issues[number] = {
  code: 'missing',
  pointer: '/id',
  message: 'Give each line an id of its own: it is replaced and removed by it.',
}

const byId = ({ lines }: Watch): ReadonlyMap<string, WatchedLine> => new Map(lines.map((line) => [line.id ?? '', line]))
