import { LanguageNotHeldError } from '../../errors/language-not-held-error.ts'
import { LANGS, LANGUAGE_NAMES, type Lang } from '../../locales/langs.ts'
import { completeLaw, langsOf, type Ruleset } from './ruleset.ts'

/** A ruleset read from JSON brings all its languages along. */
export function holdLanguages(ruleset: Ruleset): Ruleset {
  completeLaw(ruleset, { langs: LANGS })
  return ruleset
}

/** @throws LanguageNotHeldError where the ruleset cannot be answered from in that language. */
export function requireLanguage(ruleset: Ruleset, lang: Lang): void {
  if (!langsOf(ruleset).includes(lang)) throw new LanguageNotHeldError(lang, LANGUAGE_NAMES)
}
