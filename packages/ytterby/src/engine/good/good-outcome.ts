import { lazily } from '../../schema/lazily.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Era, Interpretations } from '../law/era.ts'
import { assertedItems, annexEntriesLike, type AssertedItem } from './asserted.ts'
import { branchReaches, mergeReaches, type Reached } from './branch-reach.ts'
import type { EntryTally } from './element-reach.ts'
import { addClasses } from './slot-sets.ts'
import type { Good } from './good.ts'
import { ANNEX_1, ANNEX_2, raiseLevel, type GoodClass } from '../law/good-class.ts'

/** What a good leads to in an era. */
export type GoodOutcome = {
  readonly good: Good
  readonly era: Era
  /** What the words reach, whatever the states of the limbs. */
  readonly reach: GoodReach
  /** The same in any era. */
  readonly reachIn: ReachIn
  /** The distinct classes of its completions. */
  readonly classes: readonly GoodClass[]
  /** The entries it meets whose instruments were known. */
  readonly tallies: () => readonly EntryTally[]
  readonly completions: () => number
  /** The interpretations that exempt the good from an entry. */
  readonly exempted: () => ReadonlySet<string>
  /** What an asserted control code adds. */
  readonly asserted: readonly AssertedItem[]
}

/** What a good reaches, and what each of its branches does. */
type GoodReach = Reached & { readonly byBranch: readonly Reached[] }

type ReachIn = (era: Era) => GoodReach

/** What all completions of a good reach. It depends only on which interpretations count, and is read once for each such set. */
export function reachesOf(ruleset: CompiledRuleset, good: Good): ReachIn {
  const reaches = new Map<Interpretations, GoodReach>()
  return ({ interpretations }) => {
    let reach = reaches.get(interpretations)
    if (reach === undefined) {
      const byBranch = branchReaches(ruleset, interpretations, good)
      reaches.set(interpretations, (reach = { ...mergeReaches(byBranch), byBranch }))
    }
    return reach
  }
}

/** The outcome of the good in an era, including what its asserted control code adds. */
export function goodOutcome(
  ruleset: CompiledRuleset,
  era: Era,
  good: Good,
  controlCode: string | undefined,
  reachIn = reachesOf(ruleset, good),
): GoodOutcome {
  const reach = reachIn(era)
  const outcome: GoodOutcome = {
    good,
    era,
    reach,
    reachIn,
    classes: classesIn(ruleset, era, reach),
    tallies: lazily(() =>
      [...reach.tally().entries.values()].filter(({ entry }) => era.slotStates()[entry.slot] !== null),
    ),
    completions: () => reach.tally().completions,
    exempted: () => reach.tally().exempted,
    asserted: [],
  }
  return controlCode === undefined ? outcome : withAsserted(ruleset, outcome, assertedItems(ruleset, era, controlCode))
}

/** The classes of a reach in an era. */
export function classesIn(ruleset: CompiledRuleset, era: Era, reach: Reached): GoodClass[] {
  const classes: GoodClass[] = []
  addClasses(classes, { ruleset, era }, reach.met)
  return classes
}

/** Raises every class by the asserted code, also for the entries of annex 1 of announcement 61 that name the same thing. */
function withAsserted(ruleset: CompiledRuleset, outcome: GoodOutcome, asserted: AssertedItem[]): GoodOutcome {
  const annex = annexEntriesLike(ruleset, outcome.era, asserted)
  const tallies = lazily(() => {
    const byEntry = new Map(outcome.tallies().map((tally) => [tally.entry, tally]))
    for (const [entry, level] of annex)
      byEntry.set(entry, { entry, yes: level === 2 ? outcome.completions() : 0, first: 0 })
    return [...byEntry.values()]
  })
  const classes = outcome.classes.map((before) => {
    let after = before
    for (const { raises, level } of asserted) after = raiseLevel(after, raises, level)
    for (const [{ entry }, level] of annex) after = raiseLevel(after, entry.annexPart === 1 ? ANNEX_1 : ANNEX_2, level)
    return after
  })
  return { ...outcome, classes: [...new Set(classes)], tallies, asserted }
}
