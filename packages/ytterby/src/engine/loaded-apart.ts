import { LanguageNotHeldError } from '../errors/language-not-held-error.ts'
import type { Text } from '../schema/record.ts'
import { sentencesOf } from '../schema/sentences.ts'
import type { Ruleset } from './ruleset.ts'

/** Languages an answer can be written in. */
export type Lang = 'en' | 'zh'

const chineseHeld = new WeakSet<Ruleset>()

/** Puts the Chinese of every sentence into its place. */
export function learnChinese(ruleset: Ruleset, chinese: readonly string[]): void {
  let at = 0
  for (const sentence of sentencesOf(ruleset.data)) {
    sentence.zh = chinese[at] ?? ''
    at += 1
  }
  if (at !== chinese.length) throw new RangeError('The Chinese sentences belong to another ruleset')
  chineseHeld.add(ruleset)
}

/** What no answer needs, by ids of passages, forms and instruments. */
type Details = {
  readonly says: Readonly<Record<string, Text>>
  readonly definitions: Readonly<Record<string, Text>>
  readonly issuers: Readonly<Record<string, string[]>>
}

/** Puts what passages say, how forms are defined and who issued an instrument into its place. */
export function learnDetails(ruleset: Ruleset, { says, definitions, issuers }: Details): void {
  for (const instrument of ruleset.data.instruments) {
    instrument.issuers = issuers[instrument.id] ?? instrument.issuers
    for (const [id, passage] of Object.entries(instrument.passages)) if (says[id] !== undefined) passage.says = says[id]
  }
  for (const form of ruleset.data.forms) form.definition = definitions[form.id] ?? form.definition
}

/** A ruleset read from JSON brings its Chinese along. */
export function holdChinese(ruleset: Ruleset): Ruleset {
  chineseHeld.add(ruleset)
  return ruleset
}

/** @throws LanguageNotHeldError where the ruleset cannot be answered from in that language. */
export function requireLanguage(ruleset: Ruleset, lang: Lang): void {
  if (lang !== 'en' && (lang !== 'zh' || !chineseHeld.has(ruleset))) throw new LanguageNotHeldError(lang)
}
