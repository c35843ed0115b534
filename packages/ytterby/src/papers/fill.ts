import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'

/** A sentence of a paper in both languages; `{name}` is filled in. */
export type Words = Readonly<Record<Lang, string>>

/** The sentence in a language with its gaps filled. */
export function fill(words: Words, lang: Lang, parameters: Readonly<Record<string, string | number>> = {}): string {
  return filled(words[lang], parameters)
}

/** Several things in one phrase. */
export const joined = (parts: readonly string[], lang: Lang): string => parts.join(lang === 'zh' ? '、' : ', ')
