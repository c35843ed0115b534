import { LanguageNotHeldError } from '../../errors/language-not-held-error.ts'
import { because as en } from '../../locales/en/because.ts'
import { LANGUAGE_NAMES, type Lang } from '../../locales/langs.ts'

/** The clauses in which answers say what decides. */
export type Clauses = typeof en

const loaded = new Map<Lang, Clauses>([['en', en]])

/** Adds the clauses of a language: with `ytterby/zh`, and with rulesets from JSON, which hold all languages. */
export function loadClauses(lang: Lang, clauses: Clauses): void {
  loaded.set(lang, clauses)
}

/** @throws LanguageNotHeldError if the clauses of the language are not loaded. */
export function clausesIn(lang: Lang): Clauses {
  const clauses = loaded.get(lang)
  if (clauses === undefined) throw new LanguageNotHeldError(lang, LANGUAGE_NAMES)
  return clauses
}
