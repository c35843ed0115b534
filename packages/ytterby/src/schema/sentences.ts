import type { Lang } from '../locales/langs.ts'
import type { Text } from './record.ts'
import type { RulesetData } from './ruleset.ts'

/** These load apart as a whole, in both languages: no answer holds a sentence of them. */
const DETAILS = new Set(['says', 'definition', 'notes', 'products', 'limbs', 'effects'])

/** The sentences of a ruleset whose other languages load apart, in the order of the data. */
export function* sentencesOf(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) yield value
  else for (const [key, member] of Object.entries(value)) if (holdsSentences(value, key)) yield* sentencesOf(member)
}

/** A copy of a ruleset with each of these sentences in a language as well, in the same order. */
export function withLanguage(law: RulesetData, lang: Lang, textOf: (sentence: Text) => string): RulesetData
export function withLanguage(value: unknown, lang: Lang, textOf: (sentence: Text) => string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return { ...value, [lang]: textOf(value) }
  if (Array.isArray(value)) return value.map((member) => withLanguage(member, lang, textOf))
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      holdsSentences(value, key) ? withLanguage(member, lang, textOf) : member,
    ]),
  )
}

/** The legal name of an instrument stands in every citation, the name of an element in the lexicon. */
const holdsSentences = (record: object, key: string): boolean =>
  !DETAILS.has(key) && key !== ('passages' in record ? 'title' : 'atomicNumber' in record ? 'name' : null)

function isText(value: object): value is Text {
  return 'en' in value && typeof value.en === 'string'
}
