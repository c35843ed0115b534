import type { Circumstances } from '../deal/circumstances.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Evaluation } from '../verdict/evaluate.ts'
import { metEntries } from './met-entries.ts'
import { metBars } from './rules-met.ts'

/** Limbs of the notices of lists that an unnamed party can be on, or that a party is stated to be on. */
export function listLimbsOf({ listLimbs }: CompiledRuleset, { parties }: Circumstances): string[] {
  return parties.flatMap(({ named, listed }) => {
    if (listed !== undefined) return listed === 'none' ? [] : (listLimbs.get(listed) ?? [])
    return named ? [] : [...listLimbs.values()].flat()
  })
}

/** The limbs whose state an answer reads. */
export function touchedLimbs(
  ruleset: CompiledRuleset,
  { outcome, circumstances }: Pick<Evaluation, 'outcome' | 'circumstances'>,
): Set<string> {
  const { era, deal, parties } = circumstances
  const limbs = new Set<string>()
  if (deal.toChina) return limbs
  for (const { entry, limb } of metEntries(outcome, deal)) {
    limbs.add(limb)
    if (entry.entry.annexPart !== undefined) for (const { effect } of era.rules.abroad) limbs.add(effect.limb)
  }
  for (const asserted of outcome.asserted) if (asserted.limb !== null) limbs.add(asserted.limb)
  for (const party of parties) for (const listing of [...party.equal, ...party.near]) limbs.add(listing.limb)
  for (const { bar, outcome: met } of metBars(ruleset, circumstances)) if (met !== 'fails') limbs.add(bar.effect.limb)
  const field = deal.endUse?.field
  if (deal.leavesChina)
    for (const { effect } of era.rules.knowing)
      if (field !== undefined && effect.fields.includes(field)) limbs.add(effect.limb)
  return limbs
}
