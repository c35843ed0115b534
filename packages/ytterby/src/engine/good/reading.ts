import type { CompiledRuleset } from '../law/compile.ts'
import type { CompiledEntry, FormReach } from '../law/form-reach.ts'
import type { Level } from '../law/level.ts'
import { completionMet, slotMet, type CompletionMet, type SlotMet } from './completions-met.ts'
import { reachOf, type CompletedGood, type Matched } from './reach.ts'

/** How an entry met the completions of a good. */
export type EntryTally = { readonly entry: CompiledEntry; yes: number; unsettled: number }

/** What the words reach in the completions of one branch, whatever the states. */
export type BranchReach = {
  /** What its completions meet, each once. */
  readonly met: readonly CompletionMet[]
  readonly completions: number
  /** In the order in which entries are met. */
  readonly tallies: ReadonlyMap<CompiledEntry, EntryTally>
  /** Entries that an interpretation takes the good out of, by interpretation. */
  readonly exempted: ReadonlyMap<string, readonly CompiledEntry[]>
}

/** What completions reach, put together one by one. */
export type Reading = {
  /** Adds a completion, and tells what it meets. */
  readonly add: (completed: CompletedGood) => { readonly matched: readonly Matched[]; readonly met: CompletionMet }
  /** Adds what a completion meets whose entries were all counted in others. */
  readonly addMet: (met: CompletionMet) => void
  readonly reach: () => BranchReach
}

export function beginReading(ruleset: CompiledRuleset, form: FormReach, interpretations: ReadonlySet<string>): Reading {
  const all: CompletionMet[] = []
  const tallies = new Map<CompiledEntry, EntryTally>()
  const exemptions = new Map<string, CompiledEntry[]>()
  let completions = 0
  const addMet = (met: CompletionMet): void => {
    if (!all.includes(met)) all.push(met)
  }
  return {
    add(completed) {
      const { matched, exempted } = reachOf(form, completed, interpretations)
      completions += 1
      for (const { entry, words } of matched) count(tallies, entry, words)
      for (const { entry, interpretation } of exempted) {
        const list = exemptions.get(interpretation)
        if (list === undefined) exemptions.set(interpretation, [entry])
        else if (!list.includes(entry)) list.push(entry)
      }
      const met = completionMet(ruleset, slotsMet(matched))
      addMet(met)
      return { matched, met }
    },
    addMet,
    reach: () => ({ met: all, completions, tallies, exempted: exemptions }),
  }
}

/** The slots that entries raise, each once. */
export function slotsMet(matched: readonly Matched[]): SlotMet[] {
  const slots: SlotMet[] = []
  for (const { entry, words } of matched) {
    const one = slotMet(entry.slot, words)
    if (!slots.includes(one)) slots.push(one)
  }
  return slots
}

function count(tallies: Map<CompiledEntry, EntryTally>, entry: CompiledEntry, words: Level): void {
  let tally = tallies.get(entry)
  if (tally === undefined) {
    tally = { entry, yes: 0, unsettled: 0 }
    tallies.set(entry, tally)
  }
  if (words === 2) tally.yes += 1
  else tally.unsettled += 1
}
