import type { CompiledRuleset } from '../law/compile.ts'
import { memoizeByLaw } from '../law/table.ts'
import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'
import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import { PRODUCT_FORMS } from '../../schema/product-form.ts'
import type { Interpretations } from '../law/era.ts'
import type { CompiledEntry, FormReach } from '../law/form-reach.ts'
import { countBits, positionOf } from '../law/symbols.ts'
import type { Branch } from './branches.ts'
import { completionsOf, type RowFacts } from './completions.ts'
import type { Good } from './good.ts'
import { readIncompleteList } from './incomplete-list.ts'
import { HOST_KINDS } from './reach.ts'
import { beginReachTally, type BranchReach, type EntryTally } from './reach-tally.ts'

/** What a branch of a good reaches under the given interpretations. */
export function branchReach(
  ruleset: CompiledRuleset,
  interpretations: Interpretations,
  good: Good,
  branch: Branch,
): BranchReach {
  const reach = ruleset.reach.get(branch.form)
  if (reach === undefined) return { met: [], completions: 0, tallies: new Map(), exempted: new Set() }
  const facts = rowFacts(reach, good, branch)
  const key = openBranchKey(interpretations, reach, facts)
  if (key === null) return readReach(ruleset, interpretations, reach, facts)
  const cache = openBranchReaches(ruleset)
  let open = cache.get(key)
  if (open === undefined) {
    open = readReach(ruleset, interpretations, reach, facts)
    cache.set(key, open)
  }
  return open
}

/**
 * Reaches of branches whose elements or metals are completely open, keyed by form, interpretations and the few other facts that
 * rows ask about. The number of keys depends on the law, not on how much is asked.
 */
const openBranchReaches = memoizeByLaw(() => new Map<number, BranchReach>())

const PROCESSINGS = [null, 'primary', 'deep'] as const
const YES_OR_NO = [null, false, true] as const

/** All elements are open, or a single one is stated. */
const ELEMENT_CASES = ELEMENT_SYMBOLS.length + 1
/** Bits reserved for a metal mask in the key. */
const METAL_BITS = 16

/**
 * The key of a branch with all elements open, or with a single element and all metals open. Null for any other branch, and if a
 * commodity code or shares are stated that rows ask about.
 */
function openBranchKey({ index }: Interpretations, { formIndex }: FormReach, facts: RowFacts): number | null {
  const { metals, required } = facts
  if (facts.metalsAtLeast !== 0 || facts.mayBeEmpty) return null
  if (facts.commodityCode !== null || facts.oxidePercent !== null) return null
  const isSingle = facts.optional === 0 && required !== 0 && (required & (required - 1)) === 0 && metals === null
  if (!facts.isOpen && !isSingle) return null
  if (metals !== null && metals >= 1 << METAL_BITS) return null
  let key = index
  key = key * PRODUCT_FORMS.length + formIndex
  key = key * ELEMENT_CASES + (facts.isOpen ? 0 : positionOf(required) + 1)
  key = key * ((1 << METAL_BITS) + 1) + (metals === null ? 0 : metals + 1)
  key = key * PROCESSINGS.length + PROCESSINGS.indexOf(facts.processing)
  key = key * YES_OR_NO.length + YES_OR_NO.indexOf(facts.fine)
  key = key * (TECHNOLOGIES.length + 1) + (facts.technology === null ? 0 : TECHNOLOGIES.indexOf(facts.technology) + 1)
  key = key * HOST_KINDS.length + HOST_KINDS.indexOf(facts.host)
  return key * 2 + Number(facts.ceriumBelowRow)
}

/** Reduces a good and a branch to the facts that some row for the form asks about. */
function rowFacts(reach: FormReach, good: Good, branch: Branch): RowFacts {
  const { distinguished, representatives } = reach
  const certain = Math.min(countBits(branch.required & ~distinguished), MOST_REPRESENTATIVES)
  const possible = Math.min(countBits(branch.optional & ~distinguished), MOST_REPRESENTATIVES - certain)
  const [requiredAlike = 0, allAlike = 0] = [representatives[certain], representatives[certain + possible]]
  return {
    form: branch.form,
    required: (branch.required & distinguished) | requiredAlike,
    optional: (branch.optional & distinguished) | (allAlike & ~requiredAlike),
    mayBeEmpty: branch.mayBeEmpty,
    isOpen: branch.isOpen,
    metals: reach.usesMetals ? branch.metals : null,
    metalsAtLeast: reach.usesMetals ? branch.metalsAtLeast : 0,
    processing: reach.usesProcessing ? good.processing : null,
    host: reach.usesHost ? good.host : 'none',
    oxidePercent: reach.usesOxides ? good.oxidePercent : null,
    fine: reach.usesFineCerium ? good.fine : null,
    ceriumBelowRow: reach.usesFineCerium && good.ceriumBelowRow,
    technology: reach.usesTechnology ? good.technology : null,
    commodityCode: reach.usesCommodityCode ? good.commodityCode : null,
  }
}

/** Two of the elements that rows treat alike represent all of them. */
const MOST_REPRESENTATIVES = 2

function readReach(ruleset: CompiledRuleset, { ids }: Interpretations, form: FormReach, facts: RowFacts): BranchReach {
  const reading = beginReachTally(ruleset, form, ids)
  if (form.isByElement && facts.required !== 0 && facts.optional !== 0)
    readIncompleteList(ruleset, form, facts, reading)
  else for (const completed of completionsOf(ruleset, form, facts)) reading.add(completed)
  return reading.reach()
}

/** Merges what several branches reach. */
export function mergeReaches(reaches: readonly BranchReach[]): BranchReach {
  const tallies = new Map<CompiledEntry, EntryTally>()
  const exempted = new Set<string>()
  let completions = 0
  for (const reach of reaches) {
    completions += reach.completions
    for (const [entry, { yes }] of reach.tallies) {
      const before = tallies.get(entry)
      if (before === undefined) tallies.set(entry, { entry, yes })
      else before.yes += yes
    }
    for (const interpretation of reach.exempted) exempted.add(interpretation)
  }
  return { met: [...new Set(reaches.flatMap(({ met }) => met))], completions, tallies, exempted }
}
