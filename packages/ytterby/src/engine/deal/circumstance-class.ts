import { LEVEL_MASK, type Level } from '../law/level.ts'

/** What one completion of the circumstances means for the verdict: seven levels of two bits each, and two flags. */
export type CircumstanceClass = number

/** A prohibition of dual-use goods: military user or use, control-listed party. */
export const BAR = 0
/** A party on the unreliable-entity list or under a countermeasure bars every good that leaves China. */
export const ANY_GOOD = 2
/** Weapons of mass destruction, terrorism (stated), or knowing assistance. */
export const CATCH_ALL = 4
/** Announcement 61: whether items of part 1 and part 2 of annex 1 need a licence, and whether it is refused. */
export const ABROAD_1 = 6
export const ABROAD_2 = 8
export const REFUSAL = 10
/** As `ANY_GOOD`, for an unnamed party: it counts only if a dual-use licence is needed anyway. */
export const ANY_GOOD_IF_LICENSED = 12

const WATCHED = 1 << 14
const EXEMPT = 1 << 15

/** Where the good leaves from decides which law applies. */
export type Route = 'from-china' | 'inside-china' | 'abroad'

export const levelOfCircumstance = (one: CircumstanceClass, level: number): Level => (one >> level) & LEVEL_MASK

/** A party is on the watch list: single licence only, no time limit. */
export const isWatched = (one: CircumstanceClass): boolean => (one & WATCHED) !== 0

/** Announcement 61 exempts the use. */
export const isExempt = (one: CircumstanceClass): boolean => (one & EXEMPT) !== 0

export const yesOrNo = ({
  watched = false,
  exempt = false,
}: {
  watched?: boolean
  exempt?: boolean
}): CircumstanceClass => (watched ? WATCHED : 0) | (exempt ? EXEMPT : 0)
