import { LanguageNotHeldError } from '../../errors/language-not-held-error.ts'
import type { Text } from '../../schema/record.ts'
import { sentencesOf } from '../../schema/sentences.ts'
import type { Ruleset } from './ruleset.ts'

/** Languages an answer can be written in. */
export const LANGS = ['en', 'zh'] as const
export type Lang = (typeof LANGS)[number]

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

/** What no answer needs, by ids of passages, forms, instruments, limbs and interpretations, codes of controls, place of tiers. */
type Details = {
  readonly says: Readonly<Record<string, Text>>
  readonly definitions: Readonly<Record<string, Text>>
  readonly notes: Readonly<Record<string, Text[]>>
  readonly articles: Readonly<Record<string, string>>
  readonly commodityCodes: Readonly<Record<string, string[][]>>
  readonly products: readonly Text[][]
  readonly issuers: Readonly<Record<string, string[]>>
  readonly transcribed: Readonly<Record<string, boolean>>
  readonly limbs: Readonly<Record<string, { article: string; text?: Text | undefined }>>
  readonly interpretations: Readonly<Record<string, Text>>
}

/** Puts the details of the law into their places. */
export function learnDetails({ data }: Ruleset, details: Details): void {
  for (const instrument of data.instruments) {
    instrument.issuers = details.issuers[instrument.id] ?? instrument.issuers
    instrument.transcribed = details.transcribed[instrument.id] ?? instrument.transcribed
    for (const [id, passage] of Object.entries(instrument.passages)) {
      const says = details.says[id]
      if (says !== undefined) passage.says = says
    }
    for (const limb of instrument.limbs) {
      const { article, text } = details.limbs[limb.id] ?? limb
      limb.article = article
      if (text !== undefined) limb.text = text
    }
    for (const effect of instrument.effects)
      if (effect.type === 'interpret') effect.text = details.interpretations[effect.id] ?? effect.text
  }
  for (const form of data.forms) form.definition = details.definitions[form.id] ?? form.definition
  for (const [at, tier] of data.framework.tiers.entries()) tier.products = details.products[at] ?? tier.products
  for (const control of data.controls) {
    control.notes = details.notes[control.code] ?? control.notes
    control.article = details.articles[control.code] ?? control.article
    for (const [at, entry] of control.entries.entries())
      entry.commodityCodes = details.commodityCodes[control.code]?.[at] ?? entry.commodityCodes
  }
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
