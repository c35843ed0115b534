import { factPhrases } from '../locales/fact-phrases.ts'
import { filled } from '../locales/filled.ts'
import { inEachLang, type Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import { phrases } from '../locales/phrases.ts'

/** Headings, connecting phrases, and the marks that join texts. */
const TEXTS = inEachLang((lang) => {
  const { comma, semicolon, aside } = marks[lang]
  return { comma, semicolon, aside, ...factPhrases[lang], ...phrases[lang] }
})

export type Phrase = keyof (typeof TEXTS)[Lang]

/** A phrase in a language, with `{name}` filled in. */
export const phrase = (key: Phrase, lang: Lang, parameters?: Readonly<Record<string, string | number>>): string =>
  filled(TEXTS[lang][key], parameters)
