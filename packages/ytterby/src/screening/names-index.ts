import { compareText } from '../schema/compare-text.ts'
import { lazily } from '../schema/lazily.ts'
import type { RulesetData } from '../schema/ruleset.ts'
import { SHORTENED } from './abbreviations.ts'
import { eachHash, hashOf } from './deletion-hashes.ts'
import { editsAllowed, misreadable } from './edits.ts'
import { familiesOf } from './family.ts'
import { hashTable, type HashTable } from './hash-table.ts'
import { listedParties, type KnownName, type ListedParty } from './listed-parties.ts'
import { withDigits } from './other-readings.ts'
import { nameForm, distinctiveWords, type NameForm } from './name-form.ts'
import { listedWords, type ListedWords } from './pair-words.ts'
import { soundsOf, type Sound } from './sound.ts'
import { splitWords } from './split-words.ts'
import { singular } from './word-match.ts'

/** A parsed name of a listed party. */
export type IndexedName = {
  party: number
  known: KnownName
  form: NameForm
  /** The distinctive words in Latin letters. */
  words: ListedWords
  /** These words joined. */
  joined: string
  /** The same, normalized for misread print. */
  misread: string
  /** The same, with articles and linking words. */
  letters: string
  /** Words with Han or kana, joined; empty for a name in Latin letters. */
  cjk: string
  /** Only the whole name matches: an acronym or an ambiguous name. */
  wholeOnly: boolean
  /** Edits allowed in a word: none in a short name, usually one, two in each long word of a long name. */
  edits: 0 | 1 | 2
}

/** All names of listed parties, with indexes for finding those that a written name may match. */
export type NamesIndex = {
  parties: readonly ListedParty[]
  names: readonly IndexedName[]
  /** Names by `wholeKey`. */
  whole: ReadonlyMap<string, readonly IndexedName[]>
  /** Names in Han or kana, by their first characters. */
  cjkByStart: ReadonlyMap<string, readonly IndexedName[]>
  /** Names by the word that they begin with, if it is that of a family. */
  families: ReadonlyMap<string, readonly IndexedName[]>
  /** How names in Latin letters may sound; built when a name in another script is first screened. */
  sounds: () => readonly { readonly name: IndexedName; readonly sound: Sound }[]
  /** Long names by their first letters without spaces, in order; built when a name is first screened that may be cut. */
  begun: () => ReadonlyMap<string, readonly IndexedName[]>
  /** Indexes of names by hashes of their heaviest word, of two joined words, and of all words joined. */
  byHash: Omit<HashTable, 'put'>
}

const SHORTEST_FOR_EDIT = 5
/** A one-word name allows two edits only from this length on. */
const SHORTEST_ALONE_FOR_TWO = 8
/** Shorter beginnings of words are common to many. */
const SHORTEST_CUT_WORD = 7
export const SHORTEST_CJK_FOR_EDIT = 5
/** How many first characters key `cjkByStart`. */
export const START = 2

/** Compiles the names of a ruleset. */
export function indexNames(data: RulesetData): NamesIndex {
  const parties = listedParties(data)
  const names = parties.flatMap((party, at) => indexedNames(party, at))
  const whole = new Map<string, IndexedName[]>()
  const byHash = hashTable()
  const cjkByStart = new Map<string, IndexedName[]>()
  for (const [nameIndex, name] of names.entries()) {
    const putHash = (hash: number): void => byHash.put(hash, nameIndex)
    put(whole, wholeKey(name.form), name)
    const { words, joined, misread, cjk, wholeOnly, edits } = name
    if (cjk !== '') {
      put(cjkByStart, cjk.slice(0, START), name)
      eachHash(cjk, cjk.length >= SHORTEST_CJK_FOR_EDIT && !wholeOnly ? 1 : 0, putHash)
      continue
    }
    eachHash(joined, Math.min(edits, 1), putHash)
    putHash(hashOf(misread))
    if (name.letters !== joined) putHash(hashOf(name.letters))
    if (wholeOnly) continue
    const heaviest = words.weights.indexOf(Math.max(...words.weights))
    const seed = words.words[heaviest] ?? ''
    eachHash(seed, Math.min(edits, editsAllowed(seed)), putHash)
    putHash(hashOf(misreadable(seed)))
    putHash(hashOf(singular(seed)))
    // Alone, a beginning is another name: Intel is not IntelliEPI.
    if (words.words.length > 1)
      for (let cut = SHORTEST_CUT_WORD; cut < seed.length; cut += 1) putHash(hashOf(seed.slice(0, cut)))
    for (const short of SHORTENED.get(seed) ?? []) putHash(hashOf(short))
    for (const at of [heaviest - 1, heaviest]) {
      const [one, other] = [words.words[at], words.words[at + 1]]
      if (one !== undefined && other !== undefined) putHash(hashOf(one + other))
    }
  }
  return {
    parties,
    names,
    whole,
    cjkByStart,
    byHash,
    families: familiesOf(names),
    sounds: lazily(() => soundsOfNames(names)),
    begun: lazily(() => namesByBeginning(names)),
  }
}

function put(map: Map<string, IndexedName[]>, key: string, name: IndexedName): void {
  const before = map.get(key)
  if (before === undefined) map.set(key, [name])
  else if (before.at(-1) !== name) before.push(name)
}

const soundsOfNames = (names: readonly IndexedName[]): { name: IndexedName; sound: Sound }[] =>
  names
    .filter(({ cjk, wholeOnly }) => cjk === '' && !wholeOnly)
    .flatMap((name) =>
      // Written names are compared without a word for holdings.
      [...new Set([name.letters, name.letters.replace(/holdings$/, '')])].flatMap((letters) =>
        soundsOf(letters).map((sound) => ({ name, sound })),
      ),
    )

/** A name is cut where a field is full: shorter ones are not. */
export const SHORTEST_CUT_NAME = 18

/** How many first letters key `begun`. An address is as long, or it begins no name. */
export const BEGINNING = 12

function namesByBeginning(names: readonly IndexedName[]): Map<string, IndexedName[]> {
  const begun = new Map<string, IndexedName[]>()
  for (const name of names.toSorted((a, b) => compareText(a.letters, b.letters)))
    if (name.cjk === '' && !name.wholeOnly && name.letters.length > SHORTEST_CUT_NAME)
      put(begun, name.letters.slice(0, BEGINNING), name)
  return begun
}

/** The key for equality: all words plus the normalized legal form, wherever it stands. */
export const wholeKey = ({ base, form }: NameForm): string => `${base} ${form}`

/** None in a short or ambiguous name, usually one, two in each long word of a long name. */
function editsOf({ ambiguous, kind }: KnownName, joined: string, words: number): IndexedName['edits'] {
  if (ambiguous || kind === 'group' || joined.length < SHORTEST_FOR_EDIT) return 0
  if (kind === 'acronym') return 1
  return words > 1 || joined.length >= SHORTEST_ALONE_FOR_TWO ? 2 : 1
}

/** A known name as it is, and with its numbers as digits: III-V Lab, 3-5 Lab. */
function writings(known: KnownName): { known: KnownName; text: string }[] {
  const text = withDigits(known.name)
  const own = { known, text: known.name }
  return text === known.name ? [own] : [own, { known: { ...known, decides: false }, text }]
}

/** The distinct names of a party; printed names come first. */
function indexedNames({ names }: ListedParty, party: number): IndexedName[] {
  const seen = new Map<string, IndexedName>()
  for (const { known, text } of names.flatMap(writings)) {
    const form = nameForm(splitWords(text))
    const distinctive = distinctiveWords(form.words)
    const hasCjk = distinctive.some(({ isCjk }) => isCjk)
    const words = distinctive.map(({ word }) => word)
    const joined = words.join('')
    const wholeOnly = known.ambiguous || known.kind === 'acronym' || known.kind === 'group'
    const name: IndexedName = {
      party,
      known,
      form,
      words: listedWords(words),
      joined,
      misread: misreadable(joined),
      letters: form.words.flatMap(({ word, isForm }) => (isForm ? [] : [word])).join(''),
      cjk: hasCjk ? joined : '',
      wholeOnly,
      edits: editsOf(known, joined, words.length),
    }
    // A name shared with the group is also indexed for the group.
    const key = `${known.kind === 'group'} ${wholeKey(form)}`
    if (!seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}
