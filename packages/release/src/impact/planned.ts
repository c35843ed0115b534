import { currentRuleset } from 'ytterby'
import { publicCorpus } from '../decisions.ts'
import { readFrozen, recordsIn } from '../frozen.ts'
import { PLACES } from '../places.ts'
import { today } from '../today.ts'
import type { ImpactPlan } from './impact.ts'

/** What is compared: the law as it is now with the last frozen release; null if none is frozen. */
export function plannedImpact(sample: Pick<ImpactPlan, 'everyGood' | 'everyRow'>): ImpactPlan | null {
  const last = recordsIn(PLACES.frozen).at(-1)
  if (last === undefined) return null
  const { ruleset: base, decisions } = readFrozen(PLACES.frozen, last)
  return { base, next: currentRuleset, corpus: [...publicCorpus, ...decisions], today: today(), ...sample }
}
