import type { CompiledRuleset } from '../law/compile.ts'
import type { CompiledEntry, FormReach } from '../law/form-reach.ts'
import type { Level } from '../law/level.ts'
import { slotSetId, slotReach, type SlotSetId, type SlotReach } from './slot-sets.ts'
import { reachOf, type CompletedGood, type Matched } from './reach.ts'

/** An entry that completions of a good meet, and how many of them meet it for certain. */
export type EntryTally = { readonly entry: CompiledEntry; yes: number }

/** What the completions of one branch reach, whatever the states of the limbs. */
export type BranchReach = {
  /** The distinct slot sets that its completions meet. */
  readonly met: readonly SlotSetId[]
  readonly completions: number
  /** In the order in which the entries are first met. */
  readonly tallies: ReadonlyMap<CompiledEntry, EntryTally>
  /** The interpretations that exempt the good from an entry. */
  readonly exempted: ReadonlySet<string>
}

/** Accumulates what completions reach. */
export type ReachTally = {
  /** Adds a completion and returns what it meets. */
  readonly add: (completed: CompletedGood) => { readonly matched: readonly Matched[]; readonly met: SlotSetId }
  /** Adds a slot set whose entries were already counted in other completions. */
  readonly addMet: (met: SlotSetId) => void
  readonly reach: () => BranchReach
}

export function beginReachTally(
  ruleset: CompiledRuleset,
  form: FormReach,
  interpretations: ReadonlySet<string>,
): ReachTally {
  const all: SlotSetId[] = []
  const tallies = new Map<CompiledEntry, EntryTally>()
  const exemptions = new Set<string>()
  let completions = 0
  const addMet = (met: SlotSetId): void => {
    if (!all.includes(met)) all.push(met)
  }
  return {
    add(completed) {
      const { matched, exempted } = reachOf(form, completed, interpretations)
      completions += 1
      for (const { entry, words } of matched) count(tallies, entry, words)
      for (const interpretation of exempted) exemptions.add(interpretation)
      const met = slotSetId(ruleset, slotReachesOf(matched))
      addMet(met)
      return { matched, met }
    },
    addMet,
    reach: () => ({ met: all, completions, tallies, exempted: exemptions }),
  }
}

/** The distinct slots that matched entries raise. */
export function slotReachesOf(matched: readonly Matched[]): SlotReach[] {
  const slots: SlotReach[] = []
  for (const { entry, words } of matched) {
    const one = slotReach(entry.slot, words)
    if (!slots.includes(one)) slots.push(one)
  }
  return slots
}

function count(tallies: Map<CompiledEntry, EntryTally>, entry: CompiledEntry, words: Level): void {
  let tally = tallies.get(entry)
  if (tally === undefined) {
    tally = { entry, yes: 0 }
    tallies.set(entry, tally)
  }
  if (words === 2) tally.yes += 1
}
