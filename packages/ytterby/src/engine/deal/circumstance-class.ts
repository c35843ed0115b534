import { LEVEL_MASK, type Level } from '../law/level.ts'

/** What one completion of the circumstances means for the verdict: six levels of two bits each, and three flags. */
export type CircumstanceClass = number

/** A prohibition of dual-use goods: military user or use, control-listed party. */
export const BAR = 0
/** A party on the unreliable-entity list bars every good that leaves China. */
export const UNRELIABLE = 2
/** Weapons of mass destruction, terrorism (stated), or knowing assistance. */
export const CATCH_ALL = 4
/** Announcement 61: whether items of part 1 and part 2 of annex 1 need a licence, and whether it is refused. */
export const ABROAD_1 = 6
export const ABROAD_2 = 8
export const REFUSAL = 10

const UNRELIABLE_IF_LICENSED = 1 << 12
const WATCHED = 1 << 13
const EXEMPT = 1 << 14

/** Where the good leaves from decides which law applies. */
export type Route = 'from-china' | 'abroad'

export const levelOfCircumstance = (one: CircumstanceClass, level: number): Level => (one >> level) & LEVEL_MASK

/** An unnamed party counts as on the unreliable-entity list only if a dual-use licence is needed anyway. */
export const isUnreliableIfLicensed = (one: CircumstanceClass): boolean => (one & UNRELIABLE_IF_LICENSED) !== 0

/** A party is on the watch list: single licence only, no time limit. */
export const isWatched = (one: CircumstanceClass): boolean => (one & WATCHED) !== 0

/** Announcement 61 exempts the use. */
export const isExempt = (one: CircumstanceClass): boolean => (one & EXEMPT) !== 0

export const yesOrNo = ({
  unreliableIfLicensed = false,
  watched = false,
  exempt = false,
}: {
  unreliableIfLicensed?: boolean
  watched?: boolean
  exempt?: boolean
}): CircumstanceClass =>
  (unreliableIfLicensed ? UNRELIABLE_IF_LICENSED : 0) | (watched ? WATCHED : 0) | (exempt ? EXEMPT : 0)
