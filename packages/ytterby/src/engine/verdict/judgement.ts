import type { CircumstanceClasses } from '../circumstances/circumstances.ts'
import type { GoodClasses } from '../good/good-classes.ts'
import type { PermitKind } from '../../schema/permit-kind.ts'
import { nextId } from '../identity.ts'
import { remember } from '../memory.ts'
import { completionVerdicts } from './joint.ts'
import { isAskable, type VerdictSet } from './verdict-set.ts'

/** What every class of the good with every class of the circumstances leads to. */
export type Judgement = {
  id: number
  possible: VerdictSet
  marginals: Record<PermitKind, VerdictSet>
  /** Verdicts that completions with a gap take on the laxer and the stricter reading. */
  gap: VerdictSet
  /** Kinds of permit that can be asked for in some completion: that no other kind bars. */
  askable: ReadonlySet<PermitKind>
  /** Every completion has a party on the watch list. */
  onlyWatchListed: boolean
}

/** Judges a good in its circumstances; once for classes alike. */
export function judge(good: GoodClasses, circumstances: CircumstanceClasses): Judgement {
  return remember(good.judgements, circumstances, () => {
    const marginals: Record<PermitKind, VerdictSet> = {
      'dual-use-licence': 0,
      'export-licence': 0,
      'quota-licence': 0,
      'technology-licence': 0,
    }
    let possible = 0
    let gap = 0
    const askable = new Set<PermitKind>()
    let onlyWatchListed = true
    for (const goodClass of good.list) {
      for (const circumstance of circumstances.list) {
        const verdicts = completionVerdicts(goodClass, circumstance, circumstances.route)
        possible |= verdicts.joint
        marginals['dual-use-licence'] |= verdicts.dualUse
        marginals['export-licence'] |= verdicts.exportLicence
        marginals['quota-licence'] |= verdicts.quotaLicence
        marginals['technology-licence'] |= verdicts.technologyLicence
        gap |= verdicts.gap
        if (isAskable(verdicts.joint)) {
          if (isAskable(verdicts.dualUse)) askable.add('dual-use-licence')
          if (isAskable(verdicts.exportLicence)) askable.add('export-licence')
        }
        onlyWatchListed &&= circumstance.watch
      }
    }
    return { id: nextId(), possible, marginals, gap, askable, onlyWatchListed }
  })
}
