import type { Lang } from '../locales/langs.ts'
import type { Text } from './record.ts'
import type { RulesetData } from './ruleset.ts'

/** These are loaded separately in both languages, since no answer contains them. */
const DETAILS = new Set(['says', 'definition', 'notes', 'products', 'limbs', 'effects'])

/** The sentences of a ruleset whose translations are loaded separately, in data order. */
export function* sentencesOf(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) yield value
  else for (const [key, member] of Object.entries(value)) if (hasSentences(value, key)) yield* sentencesOf(member)
}

/** Returns a copy of a ruleset with translations added to these sentences, in the same order. */
export function withLanguage(law: RulesetData, lang: Lang, textOf: (sentence: Text) => string): RulesetData
export function withLanguage(value: unknown, lang: Lang, textOf: (sentence: Text) => string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return { ...value, [lang]: textOf(value) }
  if (Array.isArray(value)) return value.map((member) => withLanguage(member, lang, textOf))
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      hasSentences(value, key) ? withLanguage(member, lang, textOf) : member,
    ]),
  )
}

/** Excludes instrument titles, which every citation contains, and element names, which the lexicon needs. */
const hasSentences = (record: object, key: string): boolean =>
  !DETAILS.has(key) && key !== ('passages' in record ? 'title' : 'atomicNumber' in record ? 'name' : null)

function isText(value: object): value is Text {
  return 'en' in value && typeof value.en === 'string'
}
