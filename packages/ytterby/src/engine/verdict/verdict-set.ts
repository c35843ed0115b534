import { POSSIBLE_VERDICTS, type Action, type PossibleVerdict, type Verdict } from '../../schema/verdict.ts'
import { deepFreeze, freezeShared } from '../../schema/deep-freeze.ts'

/** A set of verdicts as bits; bit 0 is the strictest. */
export type VerdictSet = number

export const PROHIBITED = 1
export const REFUSED = 2
export const PERMIT = 4
export const UNSETTLED = 8
export const NO_PERMIT = 16

/** The public view of a set: its verdicts strictest first, the floor, and the action for a machine. */
export type VerdictAlone = { verdict: Verdict; possible: PossibleVerdict[]; action: Action }

/** The view of every set, indexed by the set. */
const ALONE = Array.from({ length: 1 << POSSIBLE_VERDICTS.length }, (_, set): VerdictAlone => {
  const verdict = floorOf(set)
  const possible = POSSIBLE_VERDICTS.filter((_verdict, index) => (set & (1 << index)) !== 0)
  return deepFreeze({ verdict, possible: freezeShared(possible), action: actionOf(verdict) })
})

export function verdictAlone(set: VerdictSet): VerdictAlone {
  const alone = ALONE[set]
  if (alone === undefined) throw new RangeError(`${set} is no set of verdicts`)
  return alone
}

/** Whether a permit can be applied for in some completion. */
export const isAskable = (set: VerdictSet): boolean => (set & (PERMIT | UNSETTLED)) !== 0

/** The verdicts of a set, strictest first. */
export function verdictsOf(set: VerdictSet): PossibleVerdict[] {
  return verdictAlone(set).possible
}

/** The floor: the least strict possible verdict; `depends` if that is `no-permit` but others are possible. */
export function floorOf(set: VerdictSet): Verdict {
  if (set === NO_PERMIT) return 'no-permit'
  if ((set & NO_PERMIT) !== 0) return 'depends'
  if ((set & UNSETTLED) !== 0) return 'unsettled'
  if ((set & PERMIT) !== 0) return 'permit-required'
  return (set & REFUSED) !== 0 ? 'refused-in-principle' : 'prohibited'
}

function actionOf(verdict: Verdict): Action {
  switch (verdict) {
    case 'no-permit':
      return 'proceed'
    case 'depends':
      return 'ask'
    case 'unsettled':
    case 'permit-required':
      return 'hold'
    case 'refused-in-principle':
    case 'prohibited':
      return 'stop'
  }
}

/** The stricter of two single verdicts. */
export const stricter = (a: VerdictSet, b: VerdictSet): VerdictSet => (a < b ? a : b)

/** The verdict of one completion, given its verdicts on the laxer and on the stricter reading of every gap. */
export function resolveGap(laxer: VerdictSet, strict: VerdictSet): VerdictSet {
  if (laxer === strict) return laxer
  return laxer === NO_PERMIT ? UNSETTLED : laxer | strict
}
