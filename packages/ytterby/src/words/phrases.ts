import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { phrases } from '../locales/phrases.ts'

export type Phrase = keyof (typeof phrases)[Lang]

/** A phrase in a language, `{name}` filled in. */
export const phrase = (key: Phrase, lang: Lang, parameters?: Readonly<Record<string, string | number>>): string =>
  filled(phrases[lang][key], parameters)
