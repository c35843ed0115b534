import { factPhrases } from '../locales/fact-phrases.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'

/** A phrase about a fact or a match, with `{name}` filled in. */
export const factPhrase = (
  key: keyof (typeof factPhrases)[Lang],
  lang: Lang,
  parameters?: Readonly<Record<string, string | number>>,
): string => filled(factPhrases[lang][key], parameters)
