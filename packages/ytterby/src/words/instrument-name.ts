import type { Lang } from '../engine/law/loaded-apart.ts'
import { rulesetData } from '../law/ruleset.ts'
import { numberInTitle } from '../schema/number-in-title.ts'

/** What an instrument is called where there is no room for its title: by its number; in Chinese its title up to that. */
export function numberText(
  { id, number }: { readonly id: string; readonly number: string | null },
  lang: Lang,
): string {
  if (lang === 'en') return number ?? id
  return numberInTitle(rulesetData.instruments.find((instrument) => instrument.id === id)?.title.zh ?? id)
}
