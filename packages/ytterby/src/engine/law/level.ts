import type { State } from '../../schema/permit-kind.ts'

/**
 * How far a rule reaches: 0 = not, 1 = a gap (not on the laxer reading, yes on the stricter), 2 = yes.
 * Both readings of any combination follow from `min` (all of) and `max` (any of).
 */
export type Level = number
/** A level among others in one number takes two bits. */
export const LEVEL_MASK = 3

/** How far a limb counts by its state; not where no state was known of. */
export function levelOf(state: State | null | undefined): Level {
  switch (state) {
    case 'in-force':
      return 2
    case 'unsettled':
      return 1
    case 'revoked':
    case 'suspended':
    case 'not-yet-in-force':
    case null:
    case undefined:
      return 0
  }
}

export const any = (a: Level, b: Level): Level => (a > b ? a : b)
export const both = (a: Level, b: Level): Level => (a < b ? a : b)

/** At most a gap: what holds only if a clause that was not read says so. */
export const atMostGap = (level: Level): Level => (level === 2 ? 1 : level)
