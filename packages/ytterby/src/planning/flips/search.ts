import { InvalidInquiryError } from '../../errors/invalid-inquiry-error.ts'
import { canonicalJson } from '../../schema/canonical-json.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { VerdictAlone } from '../../engine/verdict/verdict-set.ts'
import { applyChanges } from './change.ts'
import type { DayMoves } from './day-moves.ts'
import { AXES, combine, type FlipCandidate, type Move } from './move.ts'

/** The most evaluations of one search. Single steps come first, then pairs, nearest first. */
const MOST_EVALUATIONS = 1500
/** How many coming days are also tried together with another step. */
const DAYS_IN_PAIRS = 3

/** A candidate that flips the verdict, the resulting verdict, and whether one of its steps alone leads to another flip. */
export type FoundFlip = { candidate: FlipCandidate; reached: Verdict; partFlips: boolean }

/** What a search found, in order, how many inquiries it evaluated, and how many were invalid. */
export type Search = { found: FoundFlip[]; tried: number; skipped: number; exhausted: boolean }

/** Evaluates a candidate and returns the verdict it flips to; null if it flips nothing or is invalid. */
type TryOut = (candidate: FlipCandidate) => Generator<unknown, Verdict | null>

type Steps = { moves: readonly Move[]; days: DayMoves }

/**
 * Tries each step, then each pair of steps, then removing all elements at once. A candidate does not count if some of its steps
 * alone reach its verdict. For other days, only the nearest for each verdict counts. Yields each inquiry before evaluating it;
 * the answer `false` ends the search.
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
  let isEnded = false
  const tryOut: TryOut = function* tryOut(candidate) {
    const key = changesKey(candidate)
    const before = known.get(key)
    if (before !== undefined) return before
    const draft = applyChanges(inquiry, candidate.changes)
    isEnded ||= outcome.tried === MOST_EVALUATIONS || (yield draft) === false
    if (isEnded) {
      outcome.exhausted = false
      return null
    }
    outcome.tried += 1
    const after = verdictIfPossible(draft, verdictOf)
    if (after === null) outcome.skipped += 1
    const reached = after !== null && isFlip(stated, after, candidate) ? after.verdict : null
    known.set(key, reached)
    return reached
  }
  const alone = (move: Move): FlipCandidate => ({ parts: [move], changes: move.changes, distance: 1 })

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
    const candidate = combine(pair)
    if (candidate === null || known.has(changesKey(candidate))) continue
    const reached = yield* tryOut(candidate)
    const parts = pair.map((move) => reachedBy.get(move) ?? null)
    // Two changed facts after which the answer depends on a third decide nothing.
    if (reached === null || reached === 'depends' || parts.includes(reached)) continue
    outcome.found.push({ candidate, reached, partFlips: parts.some((part) => part !== null) })
  }
  const least = yield* smallestSubset(singles.filter(takesElementOut), tryOut)
  if (least !== null && least.candidate.distance > 2) outcome.found.push(least)
  return outcome
}

/** Weapons of mass destruction and terrorism are caught on their own; combining them with another step adds nothing. */
const isCombinable = ({ changes }: Move): boolean => !changes.some(({ to }) => to === 'wmd' || to === 'terrorism')

const takesElementOut = ({ axis, changes: [change] }: Move): boolean =>
  axis === 'composition' &&
  Array.isArray(change?.from) &&
  Array.isArray(change.to) &&
  change.to.length < change.from.length

/** The smallest subset of steps that flips the verdict, if all together do. */
function* smallestSubset(moves: readonly Move[], tryOut: TryOut): Generator<unknown, FoundFlip | null> {
  const all = combine(moves)
  const reached = all === null || moves.length < 3 ? null : yield* tryOut(all)
  if (all === null || reached === null) return null
  let candidate: FlipCandidate = all
  for (const move of moves) {
    const rest = combine(candidate.parts.filter((part) => part !== move))
    if (rest !== null && rest.parts.length > 0 && (yield* tryOut(rest)) === reached) candidate = rest
  }
  return { candidate, reached, partFlips: false }
}

/**
 * Whether a candidate is a flip: it leads to another verdict, or it answers open questions so that only the current verdict
 * stays possible.
 */
function isFlip(before: VerdictAlone, after: VerdictAlone, { changes }: FlipCandidate): boolean {
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

/** A key that is equal for candidates with the same changes. */
const changesKey = ({ changes }: Pick<FlipCandidate, 'changes'>): string =>
  changes
    .map(({ path, to }) => `${path} ${canonicalJson(to)}`)
    .sort()
    .join('\n')

/** Sorts steps by kind and removes duplicates. */
function unique(moves: readonly Move[]): Move[] {
  const first = new Map<string, Move>()
  const sorted = moves.toSorted((a, b) => AXES.indexOf(a.axis) - AXES.indexOf(b.axis))
  for (const move of sorted) {
    const key = changesKey(move)
    if (!first.has(key)) first.set(key, move)
  }
  return [...first.values()]
}

/** All pairs, with early steps first. */
function* pairsOf<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (let sum = 1; sum < 2 * list.length; sum++) {
    for (let at = 0; at < sum - at && at < list.length; at++) {
      const [a, b] = [list[at], list[sum - at]]
      if (a !== undefined && b !== undefined) yield [a, b]
    }
  }
}
