import { currentRuleset, type Ruleset } from 'ytterby'
import { compileRuleset } from 'ytterby/rulesets'
import { RulesetDataSchema, type RulesetDraft } from 'ytterby/schema'

/** The current law with a change, compiled like any ruleset. */
export function lawWith(change: (data: RulesetDraft) => void): Ruleset {
  const data = RulesetDataSchema.parse(currentRuleset.data)
  change(data)
  return compileRuleset(data)
}

export function one<T>(values: readonly T[], wanted: (value: T) => boolean): T {
  const found = values.find(wanted)
  if (found === undefined) throw new Error('The law lacks what the test changes')
  return found
}

export const instrumentOf = (data: RulesetDraft, id: string): RulesetDraft['instruments'][number] =>
  one(data.instruments, (instrument) => instrument.id === id)

export type Effects = RulesetDraft['instruments'][number]['effects']

/** An additional notice with its own limb. */
export function addNotice(data: RulesetDraft, published: string, effects: (cite: string) => Effects): void {
  const like = instrumentOf(data, 'MOFCOM-GACC-2025-70')
  const [passage] = Object.values(like.passages)
  if (passage === undefined) throw new Error('The notice that the test copies has no passage')
  data.instruments.push({
    ...like,
    id: 'MOFCOM-2026-999',
    published,
    limbs: [{ id: 'm2026-999', article: '1' }],
    passages: { 'm2026-999': passage },
    effects: effects('m2026-999'),
  })
}
