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

/** Puts what passages say and how forms are defined into its place. */
export function learnDetails(
  ruleset: Ruleset,
  { says, definitions }: { says: Readonly<Record<string, Text>>; definitions: Readonly<Record<string, Text>> },
): void {
  for (const { passages } of ruleset.data.instruments)
    for (const [id, passage] of Object.entries(passages)) if (says[id] !== undefined) passage.says = says[id]
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
