/** Runs mutants of the law against everything that could detect them. */
import { isYtterbyError, currentRuleset, type Ruleset } from 'ytterby'
import { compileRuleset, rulesetData } from 'ytterby/law'
import type { RulesetData } from 'ytterby/schema'
import { lawDifferences } from '../extract/compare.ts'
import { killersAmong, type Killers } from './killers.ts'
import { isRecord, type LawMutant } from './mutant.ts'
import { trialsOf } from './trials.ts'

/** What detected a mutant: the loader, the extract of the facts, or a hand-written case; null if nothing did. */
type Death = { by: 'loader' | 'extract' | 'case'; of: string } | null
export type Outcome = { readonly mutant: LawMutant; readonly death: Death }

/**
 * Yields the outcome of each mutant. `patience` limits the total cost of the cases that are tried, best matches first, before a
 * mutant counts as a survivor. A lower limit can only find more survivors.
 */
export function* outcomesOf(mutants: readonly LawMutant[], patience = 2000): Generator<Outcome> {
  const law = extractDeath(rulesetData)
  if (law !== null) throw new Error(`The law itself differs from the extract: ${law.of}`)
  const killers = killersAmong(trialsOf(currentRuleset))
  for (const mutant of mutants) yield { mutant, death: deathOf(mutant, killers, patience) }
}

/**
 * The loader runs last, because it is the slowest, or when an answer throws: cases need not detect an invalid law. The copy
 * is not validated before that; it shares everything unchanged with the law.
 */
function deathOf(mutant: LawMutant, killers: Killers, patience: number): Death {
  const data = mutant.apply(rulesetData)
  if (!isWhole(data)) throw new TypeError(`${mutant.id} removes a part of the law`)
  const refused = (): Death => {
    try {
      compileRuleset(data)
      return null
    } catch (error) {
      if (!isYtterbyError(error, 'InvalidRulesetError')) throw error
      return { by: 'loader', of: error.issues[0]?.message ?? '' }
    }
  }
  try {
    const byExtract = mutant.kind === 'data' ? extractDeath(data) : null
    if (byExtract !== null) return byExtract
    const ruleset: Ruleset = { ...currentRuleset, knownThrough: data.knownThrough, data }
    let spent = 0
    for (const trial of killers.inOrder(mutant)) {
      spent += trial.cost
      if (spent > patience) break
      if (trial.passes(ruleset)) continue
      killers.told(mutant, trial)
      return { by: 'case', of: trial.id }
    }
  } catch (error) {
    return refused() ?? { by: 'case', of: `breaks down: ${String(error)}` }
  }
  // A rule that only the extract detects has no case yet; the table shows how many there are.
  return refused() ?? (mutant.kind === 'rule' ? extractDeath(data) : null)
}

function extractDeath(data: RulesetData): Death {
  const [difference] = lawDifferences(data)
  return difference === undefined ? null : { by: 'extract', of: `${difference.where}: ${difference.what}` }
}

/** Whether every part of the law is present. The loader checks whether it is valid. */
function isWhole(value: unknown): value is RulesetData {
  return isRecord(value) && Object.keys(rulesetData).every((part) => part in value)
}
