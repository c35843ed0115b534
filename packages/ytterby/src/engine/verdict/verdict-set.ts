import { POSSIBLE_VERDICTS, type Action, type PossibleVerdict, type Verdict } from '../../schema/verdict.ts'
import { deepFreeze, sharedPart } from '../law/freeze.ts'

/** A set of verdicts as bits; bit 0 is the strictest. */
export type VerdictSet = number

export const PROHIBITED = 1
export const REFUSED = 2
export const PERMIT = 4
export const UNSETTLED = 8
export const NO_PERMIT = 16

/** What a set says: its verdicts strictest first, the floor, and what a machine does. */
export type VerdictAlone = { verdict: Verdict; possible: PossibleVerdict[]; action: Action }

/** Of every set, in the order of its bits. */
const ALONE = Array.from({ length: 1 << POSSIBLE_VERDICTS.length }, (_, set): VerdictAlone => {
  const verdict = floorOf(set)
  const possible = POSSIBLE_VERDICTS.filter((_verdict, index) => (set & (1 << index)) !== 0)
  return deepFreeze({ verdict, possible: sharedPart(possible), action: actionOf(verdict) })
})

export function verdictAlone(set: VerdictSet): VerdictAlone {
  const alone = ALONE[set]
  if (alone === undefined) throw new RangeError(`${set} is no set of verdicts`)
  return alone
}

/** A permit can be asked for in some completion. */
export const isAskable = (set: VerdictSet): boolean => (set & (PERMIT | UNSETTLED)) !== 0

/** The verdicts of a set, strictest first. */
export function verdictsOf(set: VerdictSet): PossibleVerdict[] {
  return verdictAlone(set).possible
}

/** The floor: the least strict of what is possible; `depends` where that is no permit but more is possible. */
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

/** What one completion leads to, given its verdict on the laxer and on the stricter reading of every gap. */
export function resolveGap(laxer: VerdictSet, strict: VerdictSet): VerdictSet {
  if (laxer === strict) return laxer
  return laxer === NO_PERMIT ? UNSETTLED : laxer | strict
}
