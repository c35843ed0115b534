import { rulesetData } from 'ytterby/law'
import { RulesetDataSchema } from 'ytterby/schema'
import type { RulesetDraft } from 'ytterby/release-making'

/** The tests change the law that was published by this day, so that a later notice does not get in their way. */
const READ_ON = '2026-11-24'
const KNOWN_THROUGH = '2026-10-09'

/** A copy of that law, to change. */
export function copyOfLawThen(): RulesetDraft {
  const law = RulesetDataSchema.parse(rulesetData)
  const instruments = law.instruments.filter(({ published }) => (published ?? '') <= READ_ON)
  const ids = new Set(instruments.map(({ id }) => id))
  const listed = new Set(
    instruments.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.type === 'list' ? effect.parties.map(({ name }) => name) : [])),
    ),
  )
  const partyNames = law.partyNames?.filter((names) => names.listed.every((name) => listed.has(name)))
  return {
    ...law,
    knownThrough: KNOWN_THROUGH,
    instruments,
    controls: law.controls.filter(({ instrument }) => ids.has(instrument)),
    ...(partyNames === undefined ? {} : { partyNames }),
  }
}
