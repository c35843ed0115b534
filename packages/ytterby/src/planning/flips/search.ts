import { InvalidInquiryError } from '../../errors/invalid-inquiry-error.ts'
import { canonicalJson } from '../../schema/canonical-json.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { VerdictAlone } from '../../engine/verdict/verdict-set.ts'
import { changed } from './change.ts'
import type { DayMoves } from './day-moves.ts'
import { AXES, combined, type Candidate, type Move } from './move.ts'

/** Most evaluations of one search; single steps come first, then pairs, nearest first. */
const MOST_EVALUATIONS = 1500
/** Coming turns that are also tried together with another step. */
const DAYS_IN_PAIRS = 3

/** A candidate that flips the verdict, the verdict it leads to, and whether one of its steps alone flips it otherwise. */
export type Found = { candidate: Candidate; reached: Verdict; partFlips: boolean }

/** What a search found, in the order in which it was tried; how many were evaluated, how many were no possible inquiry. */
export type Search = { found: Found[]; tried: number; skipped: number; exhausted: boolean }

/** The verdict that a candidate flips to, null where it flips nothing or is impossible. */
type TryOut = (candidate: Candidate) => Generator<unknown, Verdict | null>

type Steps = { moves: readonly Move[]; days: DayMoves }

/**
 * Tries each step, then each pair of steps, then all elements out at once. What reaches the verdict of some of its own
 * steps does not count. Of other days only the nearest to each verdict counts. Tells each inquiry before it is evaluated.
 */
export function* search(
  inquiry: Inquiry,
  stated: VerdictAlone,
  { moves, days }: Steps,
  verdictOf: (draft: unknown) => VerdictAlone,
): Generator<unknown, Search> {
  const outcome: Search = { found: [], tried: 0, skipped: 0, exhausted: true }
  const known = new Map<string, Verdict | null>()
  const reachedBy = new Map<Move, Verdict | null>()
  const tryOut: TryOut = function* tryOut(candidate) {
    const key = changesKey(candidate)
    const before = known.get(key)
    if (before !== undefined) return before
    if (outcome.tried === MOST_EVALUATIONS) {
      outcome.exhausted = false
      return null
    }
    outcome.tried += 1
    const draft = changed(inquiry, candidate.changes)
    yield draft
    const after = verdictIfPossible(draft, verdictOf)
    if (after === null) outcome.skipped += 1
    const reached = after !== null && isFlip(stated, after, candidate) ? after.verdict : null
    known.set(key, reached)
    return reached
  }
  const alone = (move: Move): Candidate => ({ parts: [move], changes: move.changes, distance: 1 })

  const singles = unique(moves)
  for (const move of singles) {
    const candidate = alone(move)
    const reached = yield* tryOut(candidate)
    reachedBy.set(move, reached)
    if (reached !== null) outcome.found.push({ candidate, reached, partFlips: false })
  }
  for (const direction of [days.coming, days.past]) {
    const met = new Set<Verdict>()
    for (const move of direction) {
      const candidate = alone(move)
      const reached = yield* tryOut(candidate)
      reachedBy.set(move, reached)
      if (reached === null || met.has(reached)) continue
      met.add(reached)
      outcome.found.push({ candidate, reached, partFlips: false })
    }
  }
  const paired = [...singles.filter(isCombinable), ...days.coming.slice(0, DAYS_IN_PAIRS)]
  for (const pair of pairsOf(paired)) {
    const candidate = combined(pair)
    if (candidate === null || known.has(changesKey(candidate))) continue
    const reached = yield* tryOut(candidate)
    const parts = pair.map((move) => reachedBy.get(move) ?? null)
    if (reached === null || parts.includes(reached)) continue
    outcome.found.push({ candidate, reached, partFlips: parts.some((part) => part !== null) })
  }
  const least = yield* fewest(singles.filter(takesElementOut), tryOut)
  if (least !== null && least.candidate.distance > 2) outcome.found.push(least)
  return outcome
}

/** Weapons of mass destruction and terrorism are caught by themselves; with another step they tell nothing more. */
const isCombinable = ({ changes }: Move): boolean => !changes.some(({ to }) => to === 'wmd' || to === 'terrorism')

const takesElementOut = ({ axis, changes: [change] }: Move): boolean =>
  axis === 'composition' &&
  Array.isArray(change?.from) &&
  Array.isArray(change.to) &&
  change.to.length < change.from.length

/** Where all steps together flip the verdict: as few of them as do. */
function* fewest(moves: readonly Move[], tryOut: TryOut): Generator<unknown, Found | null> {
  const all = combined(moves)
  const reached = all === null || moves.length < 3 ? null : yield* tryOut(all)
  if (all === null || reached === null) return null
  let candidate: Candidate = all
  for (const move of moves) {
    const rest = combined(candidate.parts.filter((part) => part !== move))
    if (rest !== null && rest.parts.length > 0 && (yield* tryOut(rest)) === reached) candidate = rest
  }
  return { candidate, reached, partFlips: false }
}

/**
 * A flip leads to another verdict. Where several verdicts were possible, finding out what was open is one also where it
 * leaves the verdict and nothing else possible.
 */
function isFlip(before: VerdictAlone, after: VerdictAlone, { changes }: Candidate): boolean {
  if (after.verdict !== before.verdict) return true
  return before.possible.length > 1 && after.possible.length === 1 && changes.every(({ by }) => by === 'answer')
}

function verdictIfPossible(draft: unknown, verdictOf: (draft: unknown) => VerdictAlone): VerdictAlone | null {
  try {
    return verdictOf(draft)
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

/** One text for candidates that change the same facts to the same values. */
const changesKey = ({ changes }: Pick<Candidate, 'changes'>): string =>
  changes
    .map(({ path, to }) => `${path} ${canonicalJson(to)}`)
    .sort()
    .join('\n')

/** Steps by their kind, the first of those that change the same. */
function unique(moves: readonly Move[]): Move[] {
  const first = new Map<string, Move>()
  const sorted = moves.toSorted((a, b) => AXES.indexOf(a.axis) - AXES.indexOf(b.axis))
  for (const move of sorted) {
    const key = changesKey(move)
    if (!first.has(key)) first.set(key, move)
  }
  return [...first.values()]
}

/** All pairs, those of early steps first. */
function* pairsOf<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (let sum = 1; sum < 2 * list.length; sum++) {
    for (let at = 0; at < sum - at && at < list.length; at++) {
      const [a, b] = [list[at], list[sum - at]]
      if (a !== undefined && b !== undefined) yield [a, b]
    }
  }
}
