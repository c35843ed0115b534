import { isWatched, type CircumstanceClass, type Route } from '../deal/circumstance-class.ts'
import type { GoodClass } from '../law/good-class.ts'
import type { PermitKind } from '../../schema/permit-kind.ts'
import {
  completionVerdicts,
  JOINT,
  OF_DUAL_USE,
  OF_EXPORT_LICENCE,
  OF_GAP,
  OF_QUOTA_LICENCE,
  OF_TECHNOLOGY_LICENCE,
  verdictsIn,
  type CompletionVerdicts,
} from './joint.ts'
import { isAskable, type VerdictSet } from './verdict-set.ts'

/** The combined verdicts of every class of the good with every class of the circumstances. */
export type Judgement = {
  readonly possible: VerdictSet
  readonly marginals: Readonly<Record<PermitKind, VerdictSet>>
  /** The verdicts that completions with a gap have on the laxer and the stricter reading. */
  readonly gap: VerdictSet
  /** Whether the licence can be applied for in some completion, that is, nothing else bars it there. */
  readonly dualUseAskable: boolean
  readonly exportLicenceAskable: boolean
  /** Every completion has a party on the watch list. */
  readonly onlyWatchListed: boolean
}

/** The verdicts of one class of the good in all circumstances, and whether licences can be applied for in some of them. */
type JudgedClass = Pick<Judgement, 'dualUseAskable' | 'exportLicenceAskable'> & {
  readonly verdicts: CompletionVerdicts
}

/** Judges goods in the same circumstances. Each class is judged once. */
export function judgeIn(
  circumstances: readonly CircumstanceClass[],
  route: Route,
): (goods: readonly GoodClass[]) => Judgement {
  const judged = new Map<GoodClass, JudgedClass>()
  const isWatchedInAll = circumstances.every(isWatched)
  return (goods) => {
    let all = 0
    let dualUseAskable = false
    let exportLicenceAskable = false
    for (const good of goods) {
      let one = judged.get(good)
      if (one === undefined) judged.set(good, (one = judgeClass(good, circumstances, route)))
      all |= one.verdicts
      dualUseAskable ||= one.dualUseAskable
      exportLicenceAskable ||= one.exportLicenceAskable
    }
    return {
      possible: verdictsIn(all, JOINT),
      marginals: {
        'dual-use-licence': verdictsIn(all, OF_DUAL_USE),
        'export-licence': verdictsIn(all, OF_EXPORT_LICENCE),
        'quota-licence': verdictsIn(all, OF_QUOTA_LICENCE),
        'technology-licence': verdictsIn(all, OF_TECHNOLOGY_LICENCE),
      },
      gap: verdictsIn(all, OF_GAP),
      dualUseAskable,
      exportLicenceAskable,
      onlyWatchListed: goods.length === 0 || isWatchedInAll,
    }
  }
}

function judgeClass(good: GoodClass, circumstances: readonly CircumstanceClass[], route: Route): JudgedClass {
  let all = 0
  let dualUseAskable = false
  let exportLicenceAskable = false
  for (const circumstance of circumstances) {
    const verdicts = completionVerdicts(good, circumstance, route)
    all |= verdicts
    if (isAskable(verdictsIn(verdicts, JOINT))) {
      dualUseAskable ||= isAskable(verdictsIn(verdicts, OF_DUAL_USE))
      exportLicenceAskable ||= isAskable(verdictsIn(verdicts, OF_EXPORT_LICENCE))
    }
  }
  return { verdicts: all, dualUseAskable, exportLicenceAskable }
}

/** Judges a good in its circumstances. */
export const judge = (
  goods: readonly GoodClass[],
  circumstances: readonly CircumstanceClass[],
  route: Route,
): Judgement => judgeIn(circumstances, route)(goods)
