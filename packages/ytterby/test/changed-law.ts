import { currentRuleset, type Ruleset } from 'ytterby'
import { compileRuleset } from 'ytterby/law'
import { RulesetDataSchema } from 'ytterby/schema'
import type { RulesetDraft } from 'ytterby/release-making'
import { namesListedBy } from '../src/schema/ruleset-references.ts'

/** Tests of days and counts, and those that change the law, take the law of this day, so that a later notice does not get in their way. */
const READ_ON = '2026-11-24'

/** The law with a change, compiled like any ruleset. */
export function lawWith(change: (data: RulesetDraft) => void): Ruleset {
  const data = RulesetDataSchema.parse(currentRuleset.data)
  dropLater(data)
  change(data)
  return compileRuleset(data)
}

/** The law as it was published by that day, unchanged. */
export const LAW_THEN: Ruleset = lawWith(() => undefined)

function dropLater(data: RulesetDraft): void {
  data.instruments = data.instruments.filter(({ published }) => (published ?? '') <= READ_ON)
  const ids = new Set(data.instruments.map(({ id }) => id))
  data.controls = data.controls.filter(({ instrument }) => ids.has(instrument))
  const names = new Set(data.instruments.flatMap(({ effects }) => effects.flatMap(namesListedBy)))
  data.partyNames = data.partyNames?.filter(({ listed }) => listed.every((name) => names.has(name)))
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

/** Removes a product form, and whatever is said about it alone. */
export function dropForm(data: RulesetDraft, form: string): void {
  const isOther = (id: string): boolean => id !== form
  const rest = <T extends { forms: readonly string[] }>(records: readonly T[]): T[] =>
    records
      .map((record) => ({ ...record, forms: record.forms.filter(isOther) }))
      .filter(({ forms }) => forms.length > 0)
  data.forms = data.forms.filter(({ id }) => isOther(id))
  for (const [table, rows] of Object.entries(data.reach)) data.reach[table] = rest(rows)
  for (const code of data.commodityCodes) code.candidates = rest(code.candidates)
  for (const record of [...data.restrictions, ...data.documents])
    if (record.forms !== undefined) record.forms = record.forms.filter(isOther)
  data.lexicon.words = data.lexicon.words.filter(({ suggests }) => suggests?.form !== form)
  data.lexicon.patterns = data.lexicon.patterns.filter((pattern) => pattern.form !== form)
  for (const { effects } of data.instruments)
    for (const effect of effects) if (effect.type === 'interpret') effect.forms = effect.forms.filter(isOther)
}
