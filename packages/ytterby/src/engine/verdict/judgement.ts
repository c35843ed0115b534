import type { CircumstanceClasses } from '../circumstances/circumstances.ts'
import type { GoodClasses } from '../good/good-classes.ts'
import type { PermitKind } from '../../schema/permit-kind.ts'
import { nextId, remember } from '../shared.ts'
import { completionVerdicts } from './joint.ts'
import type { VerdictSet } from './verdict-set.ts'

/** What every class of the good with every class of the circumstances leads to. */
export type Judgement = {
  id: number
  possible: VerdictSet
  marginals: Record<PermitKind, VerdictSet>
  /** Verdicts that completions with a gap take on the laxer and the stricter reading. */
  gap: VerdictSet
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
        onlyWatchListed &&= circumstance.watch
      }
    }
    return { id: nextId(), possible, marginals, gap, onlyWatchListed }
  })
}
