import { currentRuleset } from '../current-ruleset.ts'
import type { Lang } from '../locales/langs.ts'
import { loadedData } from '../engine/law/ruleset.ts'
import { numberInTitle } from '../schema/number-in-title.ts'

/** What an instrument is called where there is no room for its title: by its number; in Chinese its title up to that. */
export function numberText(
  { id, number }: { readonly id: string; readonly number: string | null },
  lang: Lang,
): string {
  if (lang === 'en') return number ?? id
  const { instruments } = loadedData(currentRuleset)
  return numberInTitle(instruments.find((instrument) => instrument.id === id)?.title.zh ?? id)
}
