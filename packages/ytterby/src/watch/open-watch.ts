import type { LineRef, RefusedLine } from '../exposure/exposure-schema.ts'
import { askedLine } from './asked-line.ts'
import { checkLook, tooManyLines } from './check-look.ts'
import type { WatchEvent } from './event-schema.ts'
import { MOST_WATCHED } from './limits.ts'
import { lookOf, nextLook, type LookAt } from './look.ts'
import type { Watch, WatchedLine } from './watch.ts'

/** What a look at a line found. */
type LookedAt = LineRef & {
  /** In the order in which they came. */
  readonly events: readonly WatchEvent[]
  /** Before this day, a look by the same ruleset finds nothing new about the line; `null` if that holds for every later day. */
  readonly next: string | null
}

/** What a look at a line found, or why it was refused. */
type LineLook = LookedAt | RefusedLine

/** What became of the lines of a list. */
type WatchCount = {
  /** Lines that are watched. */
  readonly lines: number
  /** Of these, lines that were looked at for the first time. */
  readonly added: number
  /** Of these, lines whose id is known, but with another inquiry; they too were looked at for the first time. */
  readonly changed: number
  /** Lines that are no longer on the list. */
  readonly removed: number
  readonly refused: number
}

/** A look at a watched list, line by line. */
export type Watching = {
  /** Looks at a line, an `ExposureLine` without `asOf` and `knownAt`. */
  readonly look: (line: unknown) => LineLook
  /** Says that a line could not be read, so that what is known under its id is kept. */
  readonly refuse: (id: string | null) => void
  /** The state for the next look, and what became of the lines. */
  readonly end: () => { readonly watch: Watch; readonly count: WatchCount }
}

/** Begins a look. A line is known again by its id and its inquiry, so rows can move, and a changed row is a new line. */
export function watchingOf(watch: Watch, at: LookAt): Watching {
  checkLook(watch, at)
  const look = lookOf(at)
  const known = byKey(watch.lines)
  const lines: WatchedLine[] = []
  const firstSeen: (string | null)[] = []
  const refused: (string | null)[] = []
  return {
    look(given) {
      const line = askedLine(given, lines.length + refused.length + 1, at)
      if ('issues' in line) {
        refused.push(line.id)
        return line
      }
      if (lines.length === MOST_WATCHED) throw tooManyLines()
      const { id } = line
      const before = known.get(keyOf(id, line.digest))?.pop()
      if (before === undefined) firstSeen.push(id)
      const { watched, events } = look(line, before)
      lines.push(watched)
      return { line: line.line, id, events, next: nextLook(line, watched, at.ahead) }
    },
    refuse: (id) => void refused.push(id),
    end() {
      const left = [...known.values()].flat()
      const isRefused = among(refused)
      const gone = left.filter((line) => !isRefused(line))
      const isSeen = among(firstSeen)
      const goneIds = new Set(gone.map(({ id }) => id))
      const changed = firstSeen.filter((id) => id !== null && goneIds.has(id)).length
      return {
        watch: { watch: 1, lines: [...lines, ...left.filter(isRefused)] },
        count: {
          lines: lines.length,
          added: firstSeen.length - changed,
          changed,
          removed: gone.filter((line) => line.id === undefined || !isSeen(line)).length,
          refused: refused.length,
        },
      }
    },
  }
}

const keyOf = (id: string | null, digest: string): string => `${digest} ${id ?? ''}`

/** Equal rows have equal keys; each takes one of the lines. */
function byKey(lines: readonly WatchedLine[]): Map<string, WatchedLine[]> {
  const known = new Map<string, WatchedLine[]>()
  for (const line of lines) {
    const key = keyOf(line.id ?? null, line.inquiry)
    const equal = known.get(key)
    if (equal === undefined) known.set(key, [line])
    else equal.push(line)
  }
  return known
}

function among(ids: readonly (string | null)[]): (line: WatchedLine) => boolean {
  const all = new Set(ids)
  return ({ id = null }) => all.has(id)
}
