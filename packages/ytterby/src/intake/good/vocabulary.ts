import concepts from './concepts.json' with { type: 'json' }
import elementNames from './element-names.json' with { type: 'json' }
import substances from './other-substances.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }
import { TEXT_LANGS, type Concept, type TextLang } from './concept.ts'
import { foldWords } from './fold.ts'

/** What a word stands for in a language. */
type Meaning = { readonly concept: Concept; readonly lang: TextLang }

/** A word with its meanings, and the concepts and languages among them. */
export type Entry = {
  readonly word: string
  readonly meanings: readonly Meaning[]
  readonly concepts: readonly Concept[]
  readonly langs: readonly TextLang[]
}

/** Letters that borders of words are told by: scripts that write spaces between words. */
export const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]/u
/** Scripts that write words without a space between them. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u

const byLanguage = (names: Readonly<Partial<Record<TextLang, readonly string[]>>>) =>
  TEXT_LANGS.map((lang) => [lang, names[lang] ?? []] as const)

/** Some Vietnamese names of elements, marked `* erbi`, are too short to stand alone: one of these words must stand before them. */
const BEFORE_ELEMENT = ['kim loại', 'muối', 'clorua', 'nitrat', 'cacbonat', 'florua']
const oxideInVietnamese = (name: string): string[] => (name.startsWith('* ') ? [`oxit ${name.slice(2)}`] : [])
const inCompounds = (name: string): string[] =>
  name.startsWith('* ') ? BEFORE_ELEMENT.map((before) => `${before} ${name.slice(2)}`) : [name]

/** The name of each rare earth, as a concept that certainly holds it. */
const elements = elementNames.flatMap(({ symbol, words: names, oxide }) => {
  const concept: Concept = { id: symbol, kind: 'rare-earth', certain: [symbol], possible: [] }
  return [
    { concept, names: byLanguage(names) },
    // Ceria, yttria: the name of the element and that it is an oxide.
    {
      concept: { ...concept, says: 'oxide' },
      names: byLanguage({ ...oxide, vi: (names.vi ?? []).flatMap(oxideInVietnamese) }),
    },
  ]
})

const entries = new Map<string, Entry>()

/** Adds what words stand for in a language. Words that mean nothing else share the lists of `only`. */
function enter(written: readonly string[], meaning: Meaning): void {
  const only = entryFrom('', [meaning])
  for (const word of written.flatMap(writings)) {
    const before = entries.get(word)
    if (before === undefined) entries.set(word, { ...only, word })
    else if (!before.meanings.some(({ concept, lang }) => concept === meaning.concept && lang === meaning.lang))
      entries.set(word, entryFrom(word, [...before.meanings, meaning]))
  }
}

/** A word as it is compared; German writes ä also as ae. */
const writings = (word: string): string[] =>
  /[äöü]/.test(word)
    ? [foldWords(word), foldWords(word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'))]
    : [foldWords(word)]

/** эрбий, erbium: their other cases have other endings (легированный эрбием, dopovaný erbiem). “Європі” is Europe. */
const slavicStem = (name: string, lang: TextLang): string[] =>
  /[иі]й$/.test(name) && name !== 'європій'
    ? [name.slice(0, -1)]
    : lang === 'cs' && name.endsWith('ium')
      ? [name.slice(0, -2)]
      : []

function entryFrom(word: string, meanings: readonly Meaning[]): Entry {
  const meant = [...new Set(meanings.map(({ concept }) => concept))]
  const langs = meant.flatMap((one) => meanings.filter(({ concept }) => concept === one).map(({ lang }) => lang))
  return { word, meanings, concepts: meant, langs: [...new Set(langs)] }
}

const conceptOf = new Map(concepts.map((concept) => [concept.id, concept]))
const named = (id: string): Concept => {
  const concept = conceptOf.get(id)
  if (concept === undefined) throw new RangeError(`No concept ${id}`)
  return concept
}
for (const { of, lang, words: written } of words) enter(written, { concept: named(of), lang })
/** Oxides, salts and powders of elements that are no rare earths. */
for (const { lang, names, writings: forms } of substances)
  enter(
    names.flatMap((name) => forms.map((form) => form.replace('{}', name))),
    { concept: named('stuff'), lang },
  )
for (const { concept, names } of elements)
  for (const [lang, written] of names)
    enter(
      written.flatMap((name) => [...inCompounds(name), ...slavicStem(name, lang)]),
      { concept, lang },
    )

/**
 * How nouns change their last letters in the plural, by language: obudowa, obudowy. `find-words.ts` has endings that only add. Forms
 * that are words of other languages as well (Italian “paste”, “scale”) stand in the table, or nowhere.
 */
const INFLECTED: Partial<Record<TextLang, readonly (readonly [last: RegExp, instead: string])[]>> = {
  cs: [[/a$/, 'y']],
  bg: [[/[айя]$/, 'и']],
  nl: [
    [/([aeou])\1([^aeiou])$/, '$1$2en'],
    [/(?<=[^aeiou](?:[aiu]|e(?![lnr])|o(?!r)))([bdfgklmnprst])$/, '$1$1en'],
    [/(?<=[aeiou][ij]|[lr])f$/, 'ven'],
    [/(?<=[aeiou][ijue]|[ln])s$/, 'zen'],
  ],
  sv: [
    [/(?<=[^aeiou])el$/, 'lar'],
    [/(?<=[^aeiou])er$/, 'rar'],
    [/(?<=[^aeiou])a$/, 'or'],
    [/(?<=[^aeiou])e$/, 'ar'],
  ],
  da: [
    [/(?<=[^aeiou])el$/, 'ler'],
    [/(?<=[^aeiou])er$/, 're'],
    [/(?<=[^aeiou][aeiouy])([bdfgklmnpst])$/, '$1$1er'],
  ],
  fi: [
    [/tin$/, 'ttimet'],
    [/in$/, 'imet'],
    [/ke$/, 'kkeet'],
    [/e$/, 'eet'],
    [/us$/, 'ukset'],
    [/(?<=t)ti$/, 'it'],
    [/i$/, 'et'],
  ],
  it: [
    [/(?<=[cg])a$/, 'he'],
    [/(?<=[cg])ia$/, 'e'],
    [/ico$/, 'ici'],
    [/(?<=[cg])o$/, 'hi'],
    [/(?:io|o|(?<=al|il|on|or|[ae]nt|ic|av)e)$/, 'i'],
    [/(?<!^(?:curv|guid|mol|past|scal|spin))a$/, 'e'],
  ],
  pt: [
    [/ao$/, 'oes'],
    [/m$/, 'ns'],
    [/(?<=[aeou])l$/, 'is'],
  ],
  es: [[/z$/, 'ces']],
  fr: [[/al$/, 'aux']],
  pl: [
    [/ia$/, 'ie'],
    [/(?<=[cj])a$/, 'e'],
    [/(?<=[kg])a$/, 'i'],
    [/a$/, 'y'],
  ],
  ru: [
    [/(?<=[гжкхчшщ])а$/, 'и'],
    [/а$/, 'ы'],
    [/[йья]$/, 'и'],
  ],
  sl: [[/a$/, 'e']],
  uk: [
    [/а$/, 'и'],
    [/я$/, 'і'],
  ],
}

/** A noun of one word with its last letters changed; null where its language changes none. */
function inflected(word: string, lang: TextLang): string | null {
  const change =
    word.length < LEAST_INFLECTED || word.includes(' ') ? undefined : INFLECTED[lang]?.find(([last]) => last.test(word))
  return change === undefined ? null : word.replace(...change)
}
const LEAST_INFLECTED = 5

const asListed = new Set(entries.keys())
for (const { of, lang, words: written } of words) {
  const concept = named(of)
  if (concept.kind === 'grammar' || concept.kind === 'modifier' || concept.adjective === true) continue
  for (const word of written) {
    const other = inflected(foldWords(word), lang)
    if (other !== null && !asListed.has(other)) enter([other], { concept, lang })
  }
}

/** How a word of a phrase changes in the plural, where its language writes phrases for what others write as compounds. */
const IN_PLURAL: typeof INFLECTED = {
  it: INFLECTED.it ?? [],
  es: [
    [/z$/, 'ces'],
    [/(?<=[aeiou])$/, 's'],
    [/(?<=[dlnr])$/, 'es'],
  ],
  pt: [...(INFLECTED.pt ?? []), [/(?<=[aeiou])$/, 's'], [/(?<=[rz])$/, 'es']],
  fr: [...(INFLECTED.fr ?? []), [/(?<=eau)$/, 'x'], [/(?<=[^sxz])$/, 's']],
}
const PREPOSITION = /^(?:a|ad|al|alla|au|con|d|da|de|del|di|do|em|en|in|para|per|por)$|'/

/**
 * Tubes fluorescents, condensatori ceramici: the plurals of a phrase, in which the words up to a preposition change, or only
 * the first of them. A tube that is no lamp is a part.
 */
function pluralsOf(phrase: string, lang: TextLang): string[] {
  const changes = IN_PLURAL[lang]
  const [first, ...others] = phrase.split(' ')
  if (changes === undefined || first === undefined || others.length === 0) return []
  const plural = (word: string): string => {
    const change = changes.find(([last]) => last.test(word))
    return change === undefined ? word : word.replace(...change)
  }
  const end = others.findIndex((word) => PREPOSITION.test(word))
  const all = others.map((word, at) => (end === -1 || at < end ? plural(word) : word))
  return [all, others].map((rest) => [plural(first), ...rest].join(' '))
}
for (const { of, lang, words: written } of words) {
  const concept = named(of)
  if (concept.kind !== 'may-hold') continue
  const plurals = written.flatMap((word) => pluralsOf(foldWords(word), lang)).filter((word) => !asListed.has(word))
  enter(plurals, { concept, lang })
}

/** How many characters words are looked up by; shorter ones by all of theirs. */
const KEY = 3
/** Words by the characters they begin with, the longest first. */
const byBeginning = new Map<string, Entry[]>()
for (const entry of entries.values()) {
  const beginning = entry.word.slice(0, KEY)
  const list = byBeginning.get(beginning)
  if (list === undefined) byBeginning.set(beginning, [entry])
  else list.push(entry)
}
for (const list of byBeginning.values()) list.sort((a, b) => b.word.length - a.word.length)
const NONE: readonly Entry[] = []
// Shorter words that a longer beginning begins with stand behind its own.
for (const length of [2, KEY])
  for (const [beginning, list] of byBeginning)
    if (beginning.length === length) list.push(...(byBeginning.get(beginning.slice(0, -1)) ?? shorterThan(beginning)))

/** Where no word of two characters begins so, one of a single character may. */
function shorterThan(beginning: string): readonly Entry[] {
  return byBeginning.get(beginning.charAt(0)) ?? NONE
}

/** Words that a text may hold at a place, the longest first. */
export const wordsAt = (text: string, at: number): readonly Entry[] =>
  byBeginning.get(text.slice(at, at + KEY)) ??
  byBeginning.get(text.slice(at, at + KEY - 1)) ??
  byBeginning.get(text.charAt(at)) ??
  NONE

/** Words that begin so. */
export const wordsFrom = (beginning: string): readonly Entry[] =>
  (byBeginning.get(beginning.slice(0, KEY)) ?? NONE).filter(({ word }) => word.startsWith(beginning))

/** A word that is written just so. */
export const entryOf = (word: string): Entry | undefined => entries.get(word)

/** Names of the rare earths as they are written in Latin letters. */
export const ELEMENT_NAMES: readonly string[] = [
  ...new Set(
    elements
      .flatMap(({ names }) => names.flatMap(([, written]) => written.map(foldWords)))
      .filter((name) => /^[a-z]+$/.test(name)),
  ),
]
