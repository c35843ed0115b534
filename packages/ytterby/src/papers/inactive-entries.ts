import { sheetTexts } from '../locales/papers/not-controlled-sheet.ts'
import { marks } from '../locales/marks.ts'
import { filled } from '../locales/filled.ts'
import { instrumentName } from '../schema/instrument-name.ts'
import { indexOf, loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Instrument } from '../schema/instrument.ts'
import type { State } from '../schema/permit-kind.ts'

type Suspension = { instrument: Instrument; until: string; cite: string }

/** Entries of one limb that cover the good or may, but are not in force on the day. */
export type InactiveEntries = {
  codes: string[]
  /** Whether every one certainly covers the good. */
  sure: boolean
  state: State
  suspension: Suspension | null
  citations: string[]
}

/**
 * The entries that would cover the good if they were in force, by limb and state, in the order of the permits; optionally for
 * one element.
 */
export function inactiveEntries(ruleset: Ruleset, { permits, asOf }: Assessment, element?: string): InactiveEntries[] {
  const { entries } = indexOf(ruleset)
  const groups = new Map<string, InactiveEntries>()
  for (const item of permits.flatMap(({ items }) => items)) {
    const { state, match, citations, code } = item
    if ((state !== 'suspended' && state !== 'not-yet-in-force') || (element ?? item.element) !== item.element) continue
    const limb = entries.find(({ cite }) => citations.includes(cite))?.control.limb ?? ''
    const suspension = state === 'suspended' ? suspensionOf(ruleset, limb, asOf) : null
    const key = `${limb} ${state}`
    const before = groups.get(key)
    groups.set(key, {
      codes: [...new Set([...(before?.codes ?? []), code ?? '–'])],
      sure: (before?.sure ?? true) && match === 'yes',
      state,
      suspension,
      citations: [
        ...new Set([...(before?.citations ?? []), ...citations, ...(suspension === null ? [] : [suspension.cite])]),
      ],
    })
  }
  return [...groups.values()]
}

/** Says that the conclusion rests on these entries not being in force, not on their words. */
export function inactiveConclusion(idle: InactiveEntries, { lang }: Assessment): string {
  const { concludedIdle, concludedSuspended } = sheetTexts[lang]
  return filled(idle.suspension === null ? concludedIdle : concludedSuspended, parametersOf(idle, lang))
}

/** Says what inactive entries mean for one element. */
export function inactiveElementText(idle: InactiveEntries, { lang }: Assessment): string {
  const { elementIdle, elementSuspended, named, perhapsNamed } = sheetTexts[lang]
  return filled(idle.suspension === null ? elementIdle : elementSuspended, {
    ...parametersOf(idle, lang),
    named: idle.sure ? named : perhapsNamed,
  })
}

function parametersOf({ codes, state, suspension }: InactiveEntries, lang: Assessment['lang']): Record<string, string> {
  const { instrument, until = '' } = suspension ?? {}
  const name = instrument === undefined ? '' : instrumentName(instrument, lang)
  return { codes: codes.join(marks[lang].comma), state: sheetTexts[lang].states[state], instrument: name, until }
}

/** The suspension of a limb on the day; null if its end is not printed. */
export function suspensionOf(ruleset: Ruleset, limb: string, asOf: string): Suspension | null {
  for (const instrument of loadedData(ruleset).instruments)
    for (const effect of instrument.effects) {
      if (effect.type !== 'suspend' || !effect.limbs.includes(limb) || effect.until === null) continue
      if (effect.from <= asOf && asOf < effect.until) return { instrument, until: effect.until, cite: effect.cite }
    }
  return null
}
