import type { Lang } from '../engine/loaded-apart.ts'
import { rulesetData } from '../law/ruleset.ts'

/** What an instrument is called where there is no room for its title: by its number; in Chinese its title up to that. */
export function numberText(
  { id, number }: { readonly id: string; readonly number: string | null },
  lang: Lang,
): string {
  if (lang === 'en') return number ?? id
  const title = rulesetData.instruments.find((instrument) => instrument.id === id)?.title.zh ?? id
  return /^.*?(第\d+号|〔\d+〕\d+号)/.exec(title)?.[0] ?? title
}
