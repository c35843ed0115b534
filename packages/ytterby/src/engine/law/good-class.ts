import { LEVEL_MASK, type Level } from './level.ts'

/**
 * What one completed good means for the verdict: seven levels of two bits each. A level combines the words of entries with the
 * states of their limbs, except for annex 1 of announcement 61, whose limbs are judged with the circumstances.
 */
export type GoodClass = number

/** The bit offset of a level within a class. */
export type GoodLevel = 0 | 2 | 4 | 6 | 8 | 10 | 12

/** A dual-use entry reaches the good. */
export const DUAL_USE = 0
export const EXPORT_LICENCE = 2
export const QUOTA_LICENCE = 4
export const TECHNOLOGY_LICENCE = 6
export const TECHNOLOGY_PROHIBITED = 8
export const ANNEX_1 = 10
export const ANNEX_2 = 12

export const levelOfGood = (good: GoodClass, level: GoodLevel): Level => (good >> level) & LEVEL_MASK

/** Raises one level of a class; never lowers it. */
export const raiseLevel = (good: GoodClass, level: GoodLevel, to: Level): GoodClass =>
  levelOfGood(good, level) >= to ? good : (good & ~(LEVEL_MASK << level)) | (to << level)
