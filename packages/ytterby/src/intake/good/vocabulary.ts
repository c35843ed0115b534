import concepts from './concepts.json' with { type: 'json' }
import elementNames from './element-names.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }
import { TEXT_LANGS, type Concept, type TextLang } from './concept.ts'
import { foldWords } from './fold.ts'

/** A word with what it can stand for, and the languages in which it does. */
export type Entry = {
  readonly word: string
  readonly concepts: readonly Concept[]
  readonly langs: readonly TextLang[]
  /** Concepts that the word has in some languages only, with these. */
  readonly langsOf: ReadonlyMap<Concept, ReadonlySet<TextLang>>
}

/** Letters that borders of words are told by: scripts that write spaces between words. */
export const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u
/** Scripts that write words without a space between them. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u

const byLanguage = (names: Readonly<Partial<Record<TextLang, readonly string[]>>>) =>
  TEXT_LANGS.map((lang) => [lang, names[lang] ?? []] as const)

/** The name of each rare earth, as a concept that certainly holds it. */
const elements = elementNames.flatMap(({ symbol, words: names, oxide }) => {
  const concept: Concept = { id: symbol, kind: 'rare-earth', certain: [symbol], possible: [] }
  return [
    { concept, names: byLanguage(names) },
    // Ceria, yttria: the name of the element and that it is an oxide.
    { concept: { ...concept, says: 'oxide' }, names: byLanguage(oxide) },
  ]
})

const entries = new Map<string, Map<Concept, Set<TextLang>>>()

function enter(word: string, concept: Concept, lang: TextLang): void {
  for (const written of new Set([
    foldWords(word),
    foldWords(word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')),
  ])) {
    const entry = entries.get(written) ?? new Map<Concept, Set<TextLang>>()
    entry.set(concept, (entry.get(concept) ?? new Set()).add(lang))
    entries.set(written, entry)
  }
}

const conceptOf = new Map(concepts.map((concept) => [concept.id, concept]))
for (const { of, lang, words: written } of words) {
  const concept = conceptOf.get(of)
  if (concept === undefined) throw new RangeError(`No concept ${of}`)
  for (const word of written) enter(word, concept, lang)
}
for (const { concept, names } of elements)
  for (const [lang, written] of names) for (const word of written) enter(word, concept, lang)

/** How many characters words are looked up by. */
const KEY = 2
/** Words by the characters they begin with, the longest first. */
const byBeginning = new Map<string, Entry[]>()
const entryFrom = (word: string, langsOf: Entry['langsOf']): Entry => ({
  word,
  concepts: [...langsOf.keys()],
  langs: [...new Set([...langsOf.values()].flatMap((langs) => [...langs]))],
  langsOf,
})
for (const [word, langsOf] of [...entries].toSorted(([a], [b]) => b.length - a.length)) {
  const beginning = word.slice(0, KEY)
  const list = byBeginning.get(beginning) ?? []
  list.push(entryFrom(word, langsOf))
  byBeginning.set(beginning, list)
}
const NONE: readonly Entry[] = []

/** Words that a text may hold at a place, the longest first. */
export function wordsAt(text: string, at: number): readonly Entry[] {
  const long = byBeginning.get(text.slice(at, at + KEY)) ?? NONE
  const short = byBeginning.get(text.charAt(at)) ?? NONE
  return short.length === 0 ? long : [...long, ...short]
}

/** A word that is written just so. */
export function entryOf(word: string): Entry | undefined {
  const found = entries.get(word)
  return found && entryFrom(word, found)
}

/** Names of the rare earths as they are written in Latin letters. */
export const ELEMENT_NAMES: readonly string[] = [
  ...new Set(
    elements
      .flatMap(({ names }) => names.flatMap(([, written]) => written.map(foldWords)))
      .filter((name) => /^[a-z]+$/.test(name)),
  ),
]
