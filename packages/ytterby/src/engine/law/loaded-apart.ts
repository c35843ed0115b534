import { LanguageNotHeldError } from '../../errors/language-not-held-error.ts'
import { completeLaw, hasChinese, type Ruleset } from './ruleset.ts'

/** Languages an answer can be written in. */
export const LANGS = ['en', 'zh'] as const
export type Lang = (typeof LANGS)[number]

/** A ruleset read from JSON brings its Chinese along. */
export function holdChinese(ruleset: Ruleset): Ruleset {
  completeLaw(ruleset, { hasChinese: true })
  return ruleset
}

/** @throws LanguageNotHeldError where the ruleset cannot be answered from in that language. */
export function requireLanguage(ruleset: Ruleset, lang: Lang): void {
  if (lang !== 'en' && (lang !== 'zh' || !hasChinese(ruleset))) throw new LanguageNotHeldError(lang)
}
