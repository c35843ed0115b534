import type { Control } from '../../schema/control.ts'
import type { Instrument } from '../../schema/instrument.ts'
import type { LawDetails } from '../../schema/law-details.ts'
import { completeLaw, loadedData, type Ruleset } from './ruleset.ts'

/** Adds the details to a copy of a ruleset's law. */
export function loadDetails(ruleset: Ruleset, details: LawDetails): void {
  const data = loadedData(ruleset)
  const { forms, framework, controls, instruments } = data
  completeLaw(ruleset, {
    // Keep the order of keys: translations are matched to sentences by position.
    data: {
      ...data,
      forms: forms.map((form) => ({ ...form, definition: details.definitions[form.id] ?? form.definition })),
      framework: {
        ...framework,
        tiers: framework.tiers.map((tier, at) => ({ ...tier, products: details.products[at] ?? tier.products })),
      },
      controls: controls.map((control) => detailedControl(control, details)),
      instruments: instruments.map((instrument) => detailedInstrument(instrument, details)),
    },
  })
}

function detailedControl(control: Control, { notes, articles, commodityCodes }: LawDetails): Control {
  const { code } = control
  return {
    ...control,
    notes: notes[code] ?? control.notes,
    article: articles[code] ?? control.article,
    entries: control.entries.map((entry, at) => ({
      ...entry,
      commodityCodes: commodityCodes[code]?.[at] ?? entry.commodityCodes,
    })),
  }
}

function detailedInstrument(
  instrument: Instrument,
  { issuers, transcribed, says, limbs, interpretations }: LawDetails,
): Instrument {
  return {
    ...instrument,
    issuers: issuers[instrument.id] ?? instrument.issuers,
    transcribed: transcribed[instrument.id] ?? instrument.transcribed,
    passages: Object.fromEntries(
      Object.entries(instrument.passages).map(([id, passage]) => {
        const text = says[id]
        return [id, text === undefined ? passage : { ...passage, says: text }]
      }),
    ),
    limbs: instrument.limbs.map((limb) => ({ ...limb, ...limbs[limb.id] })),
    effects: instrument.effects.map((effect) =>
      effect.type === 'interpret' ? { ...effect, text: interpretations[effect.id] ?? effect.text } : effect,
    ),
  }
}
