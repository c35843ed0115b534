import type { Lang } from '../../locales/langs.ts'
import { withLanguage } from '../../schema/sentences.ts'
import { completeLaw, langsOf, loadedData, type Ruleset } from './ruleset.ts'

/** Adds every sentence in a language to a copy of a ruleset's law. */
export function loadLanguage(ruleset: Ruleset, lang: Lang, sentences: readonly string[]): void {
  let at = 0
  const data = withLanguage(loadedData(ruleset), lang, () => sentences[at++] ?? '')
  if (at !== sentences.length) throw new RangeError('The sentences belong to another ruleset')
  completeLaw(ruleset, { data, langs: [...langsOf(ruleset), lang] })
}
