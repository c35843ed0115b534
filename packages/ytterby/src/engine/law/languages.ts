import { LanguageNotHeldError } from '../../errors/language-not-held-error.ts'
import { LANGS, LANGUAGE_NAMES, type Lang } from '../../locales/langs.ts'
import { completeLaw, langsOf, type Ruleset } from './ruleset.ts'

/** Marks a ruleset read from JSON as having all languages: its JSON contains them. */
export function addAllLanguages(ruleset: Ruleset): Ruleset {
  completeLaw(ruleset, { langs: LANGS })
  return ruleset
}

/** @throws LanguageNotHeldError if the ruleset's texts in that language are not loaded. */
export function requireLanguage(ruleset: Ruleset, lang: Lang): void {
  if (!langsOf(ruleset).includes(lang)) throw new LanguageNotHeldError(lang, LANGUAGE_NAMES)
}
