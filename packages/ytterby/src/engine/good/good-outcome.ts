import type { CompiledRuleset } from '../law/compile.ts'
import type { Era } from '../law/era.ts'
import { assertedItems, namedAlike, type AssertedItem } from './asserted.ts'
import { branchReach, mergeReaches } from './branch-reach.ts'
import type { BranchReach, EntryTally } from './reading.ts'
import { addClasses } from './completions-met.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import type { Good } from './good.ts'
import { ANNEX_1, ANNEX_2, raised, type GoodClass } from '../law/good-class.ts'

/** What a good is on the days of an era. */
export type GoodOutcome = {
  readonly good: Good
  readonly era: Era
  /** What the words reach, whatever the states. */
  readonly reach: BranchReach
  /** All classes of its completions, each once. */
  readonly classes: readonly GoodClass[]
  readonly completions: number
  /** Entries that it meets whose instruments were known. */
  readonly tallies: readonly EntryTally[]
  /** Entries that an interpretation takes the good out of, by interpretation. */
  readonly exempted: ReadonlyMap<string, readonly CompiledEntry[]>
  /** What an asserted control code adds. */
  readonly asserted: readonly AssertedItem[]
}

/** What the words reach in all completions of the good, by the interpretations that count in an era. */
export function goodReach(ruleset: CompiledRuleset, { interpretations }: Era, good: Good): BranchReach {
  const [only] = good.branches
  if (good.branches.length === 1 && only !== undefined) return branchReach(ruleset, interpretations, good, only)
  return mergeReaches(good.branches.map((branch) => branchReach(ruleset, interpretations, good, branch)))
}

/** All classes of the good in an era, with what its asserted control code adds. */
export function goodClasses(
  ruleset: CompiledRuleset,
  era: Era,
  good: Good,
  controlCode: string | undefined,
): readonly GoodClass[] {
  if (controlCode !== undefined) return goodOutcome(ruleset, era, good, controlCode).classes
  const classes: GoodClass[] = []
  const then = { ruleset, era }
  for (const branch of good.branches)
    addClasses(classes, then, branchReach(ruleset, era.interpretations, good, branch).met)
  return classes
}

/** What the good is in an era, with what its asserted control code adds. */
export function goodOutcome(
  ruleset: CompiledRuleset,
  era: Era,
  good: Good,
  controlCode: string | undefined,
  reach = goodReach(ruleset, era, good),
): GoodOutcome {
  const tallies: EntryTally[] = []
  for (const tally of reach.tallies.values()) if (era.stateOf(tally.entry.control.limb) !== null) tallies.push(tally)
  const { completions, exempted } = reach
  const classes = classesIn(ruleset, era, reach)
  const outcome = { good, era, reach, classes, completions, tallies, exempted, asserted: [] }
  return controlCode === undefined ? outcome : withAsserted(ruleset, outcome, assertedItems(ruleset, era, controlCode))
}

/** Classes of what the words reach, by the states in an era. */
export function classesIn(ruleset: CompiledRuleset, era: Era, reach: BranchReach): GoodClass[] {
  const classes: GoodClass[] = []
  addClasses(classes, { ruleset, era }, reach.met)
  return classes
}

/** Raises every class by the asserted code; what annex 1 of announcement 61 names in the same words counts there as well. */
function withAsserted(ruleset: CompiledRuleset, outcome: GoodOutcome, asserted: AssertedItem[]): GoodOutcome {
  const annex = namedAlike(ruleset, outcome.era, asserted)
  const tallies = new Map(outcome.tallies.map((tally) => [tally.entry, tally]))
  const { completions } = outcome
  for (const [entry, level] of annex) tallies.set(entry, { entry, yes: level === 2 ? completions : 0 })
  const classes = outcome.classes.map((before) => {
    let after = before
    for (const { raises, level } of asserted) after = raised(after, raises, level)
    for (const [{ entry }, level] of annex) after = raised(after, entry.annexPart === 1 ? ANNEX_1 : ANNEX_2, level)
    return after
  })
  return { ...outcome, classes: [...new Set(classes)], tallies: [...tallies.values()], asserted }
}
