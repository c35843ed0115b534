import type { Text } from '../schema/record.ts'
import { rulesetData } from './ruleset.ts'

const { instruments, forms, controls } = rulesetData

/**
 * What no answer needs: what passages say in short, definitions of forms, notes of controls; of instruments who issued
 * them, the texts of limbs and interpretations. The package carries it apart from the law.
 */
export const details: {
  readonly says: Readonly<Record<string, Text>>
  readonly definitions: Readonly<Record<string, Text>>
  readonly notes: Readonly<Record<string, Text[]>>
  readonly issuers: Readonly<Record<string, string[]>>
  readonly limbs: Readonly<Record<string, Text>>
  readonly interpretations: Readonly<Record<string, Text>>
} = {
  says: Object.fromEntries(
    instruments.flatMap(({ passages }) =>
      Object.entries(passages).flatMap(([id, { says }]) => (says === undefined ? [] : [[id, says]])),
    ),
  ),
  definitions: Object.fromEntries(forms.map(({ id, definition }) => [id, definition])),
  notes: Object.fromEntries(controls.map(({ code, notes }) => [code, notes])),
  issuers: Object.fromEntries(instruments.map(({ id, issuers }) => [id, issuers])),
  limbs: Object.fromEntries(
    instruments.flatMap(({ limbs }) => limbs.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]]))),
  ),
  interpretations: Object.fromEntries(
    instruments.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.type === 'interpret' ? [[effect.id, effect.text]] : [])),
    ),
  ),
}
