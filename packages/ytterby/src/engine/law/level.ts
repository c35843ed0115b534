import type { Clause, State } from '../../schema/permit-kind.ts'

/**
 * How far a rule reaches: 0 = no, 1 = a gap (no on the laxer reading, yes on the stricter), 2 = yes. The minimum of two levels
 * means that both are needed, the maximum that either is enough.
 */
export type Level = number
/** Several levels are packed into one number, two bits each. */
export const LEVEL_MASK = 3

/** How far a limb counts in a state; 0 if no state was known. */
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

export const maxLevel = (a: Level, b: Level): Level => (a > b ? a : b)
export const minLevel = (a: Level, b: Level): Level => (a < b ? a : b)

/** Caps a level at a gap, for what holds only if an unread clause says so. */
export const atMostGap = (level: Level): Level => (level === 2 ? 1 : level)

/** How far a countermeasure bars transactions, by the level of its limb and by how its clause was read. */
export function levelOfClause(clause: Clause, level: Level): Level {
  switch (clause) {
    case 'read':
      return level
    case 'not-read':
    case 'no-measure-named':
    case 'cooperation-only':
    case 'restricts':
      return atMostGap(level)
    case 'none':
    case 'mentioned':
      return 0
  }
}
