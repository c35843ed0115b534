import { currentRuleset } from '../current-law/current-ruleset.ts'
import type { Lang } from '../locales/langs.ts'
import { loadedData } from '../engine/law/ruleset.ts'
import { shortName } from '../schema/instrument-name.ts'

/** The short name of an instrument: its number; in languages other than English the title up to the number. */
export function numberText(
  { id, number }: { readonly id: string; readonly number: string | null },
  lang: Lang,
): string {
  if (lang === 'en') return number ?? id
  const { instruments } = loadedData(currentRuleset)
  const instrument = instruments.find((one) => one.id === id)
  return instrument === undefined ? id : shortName(instrument, lang)
}
