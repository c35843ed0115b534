import type { LawDetails } from '../schema/law-details.ts'
import { rulesetData } from './ruleset.ts'

const { instruments, forms, controls, framework } = rulesetData

/** What no answer needs of the law. */
export const details: LawDetails = {
  says: Object.fromEntries(instruments.flatMap(({ passages }) => Object.entries(passages).flatMap(([id, { says }]) => (says === undefined ? [] : [[id, says]])))),
  definitions: Object.fromEntries(forms.map(({ id, definition }) => [id, definition])),
  notes: Object.fromEntries(controls.map(({ code, notes }) => [code, notes])),
  articles: Object.fromEntries(controls.map(({ code, article }) => [code, article])),
  commodityCodes: Object.fromEntries(controls.map(({ code, entries }) => [code, entries.map(({ commodityCodes }) => commodityCodes)])),
  products: framework.tiers.map(({ products }) => products),
  issuers: Object.fromEntries(instruments.map(({ id, issuers }) => [id, issuers])),
  transcribed: Object.fromEntries(instruments.map(({ id, transcribed }) => [id, transcribed])),
  limbs: Object.fromEntries(instruments.flatMap(({ limbs }) => limbs.map(({ id, article, text }) => [id, { article, text }]))),
  interpretations: Object.fromEntries(instruments.flatMap(({ effects }) => effects.flatMap((effect) => (effect.type === 'interpret' ? [[effect.id, effect.text]] : [])))),
}
