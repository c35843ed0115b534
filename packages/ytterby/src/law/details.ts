import type { Text } from '../schema/record.ts'
import { rulesetData } from './ruleset.ts'

const { instruments, forms, controls, framework } = rulesetData

/**
 * What no answer needs: what passages say in short, definitions of forms, notes and articles of controls, reference
 * codes of their entries, products of tiers; of instruments who issued them, whether they were transcribed, the articles and texts of limbs, the texts of
 * interpretations. The package carries it apart from the law.
 */
export const details: {
  readonly says: Readonly<Record<string, Text>>
  readonly definitions: Readonly<Record<string, Text>>
  readonly notes: Readonly<Record<string, readonly Text[]>>
  readonly articles: Readonly<Record<string, string>>
  readonly commodityCodes: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly products: readonly (readonly Text[])[]
  readonly issuers: Readonly<Record<string, readonly string[]>>
  readonly transcribed: Readonly<Record<string, boolean>>
  readonly limbs: Readonly<Record<string, { article: string; text?: Text | undefined }>>
  readonly interpretations: Readonly<Record<string, Text>>
} = {
  says: Object.fromEntries(
    instruments.flatMap(({ passages }) =>
      Object.entries(passages).flatMap(([id, { says }]) => (says === undefined ? [] : [[id, says]])),
    ),
  ),
  definitions: Object.fromEntries(forms.map(({ id, definition }) => [id, definition])),
  notes: Object.fromEntries(controls.map(({ code, notes }) => [code, notes])),
  articles: Object.fromEntries(controls.map(({ code, article }) => [code, article])),
  commodityCodes: Object.fromEntries(
    controls.map(({ code, entries }) => [code, entries.map(({ commodityCodes }) => commodityCodes)]),
  ),
  products: framework.tiers.map(({ products }) => products),
  issuers: Object.fromEntries(instruments.map(({ id, issuers }) => [id, issuers])),
  transcribed: Object.fromEntries(instruments.map(({ id, transcribed }) => [id, transcribed])),
  limbs: Object.fromEntries(
    instruments.flatMap(({ limbs }) => limbs.map(({ id, article, text }) => [id, { article, text }])),
  ),
  interpretations: Object.fromEntries(
    instruments.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.type === 'interpret' ? [[effect.id, effect.text]] : [])),
    ),
  ),
}
