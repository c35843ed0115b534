import parts from './header-parts.json' with { type: 'json' }
import named from './header-words.json' with { type: 'json' }
import type { Meaning } from './meaning.ts'

/** What a word does in a header: of “Actual ship date”, one modifies, one says that goods leave, one says a day. */
export const HEADER_PARTS = [
  'day',
  'leaving',
  'event',
  'deliver',
  'receive',
  'country',
  'made',
  'maker',
  'customer',
  'billed',
  'consignee',
  'importer',
  'supplier',
  'name',
  'firm',
  'describe',
  'goods',
  'tariff',
  'customs',
  'code',
  'modifier',
  'link',
  'mass',
  'line',
] as const
type HeaderPart = (typeof HEADER_PARTS)[number]

/** The parts that a word may be read as, in turn: a compound is more than one. */
type Reading = readonly HeaderPart[]

const exact = new Map<string, Set<HeaderPart>>()
/** Beginnings of words, the longest first. */
const stems: { readonly stem: string; readonly part: HeaderPart }[] = []
for (const { part, words } of parts)
  for (const word of words) {
    const plain = word.replace('*', '')
    if (word.endsWith('*')) stems.push({ stem: plain, part })
    exact.set(plain, (exact.get(plain) ?? new Set()).add(part))
  }
// A word that names a weight alone also names one beside others: Weight, 重量, and so “Wt shipped”, 出荷重量.
for (const word of named.flatMap(({ says, words }) => (says === 'netWeight' ? words : [])))
  if (/^[\p{L}ー ]+$/u.test(word)) exact.set(word, (exact.get(word) ?? new Set()).add('mass'))
stems.sort((a, b) => b.stem.length - a.stem.length)
const longest = Math.max(...[...exact.keys()].map((word) => word.length))

const MOST_ENDING = 6
/** An ending that cannot be a word of its own. */
const LEAST_ENDING = 2
const MOST_WORDS = 8
const MOST_LETTERS = 60
const MOST_READINGS = 64
const LEAST_ABBREVIATED = 3
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u

/**
 * What a folded header says by the parts of its words, where every word is known and all readings agree: “Actual shipment
 * date”, “Dt. sped.”, “Utlev.datum”, 实际出货日期; null otherwise.
 */
export function composedMeaning(header: string): Meaning | null {
  if (header.length > MOST_LETTERS) return null
  const words = wordsOf(header)
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const said = new Set(readingsOf(words).map((reading) => meaningOf(new Set(reading))))
  said.delete(null)
  const [only] = said
  return said.size === 1 ? (only ?? null) : null
}

/** Whether a folded header is a word for a company, with or without one for its name: Company name, Firma - název. */
export const namesFirm = (header: string): boolean =>
  header.length <= MOST_LETTERS &&
  readingsOf(wordsOf(header)).some((reading) => reading.includes('firm') && reading.every((part) => OF_FIRM.has(part)))
const OF_FIRM: ReadonlySet<HeaderPart> = new Set(['firm', 'name', 'describe', 'link'])

type Word = { readonly text: string; readonly isShort: boolean }

/** Words of a header, without its numbers; a point says that a word is shortened. */
const wordsOf = (header: string): Word[] =>
  header
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}])(?=\p{Script=Han}|\p{Script=Hangul})/gu, ' ')
    .replaceAll(/(?<=\p{Script=Han}|\p{Script=Hangul})(?=[\p{Script=Latin}\p{Script=Cyrillic}])/gu, ' ')
    .replaceAll('.', '. ')
    .split(/[\s_\-/:;,'’&+|・、]+/u)
    .flatMap((word) => {
      const text = word.replaceAll('.', '')
      return text === '' || /^\d+$/.test(text) ? [] : [{ text, isShort: word.endsWith('.') }]
    })

/** All ways to read the words; none where one of them is not known. */
function readingsOf(words: readonly Word[]): Reading[] {
  const [first] = words
  if (first === undefined) return [[]]
  for (let count = Math.min(4, words.length); count > 1; count -= 1) {
    const phrase = exact.get(
      words
        .slice(0, count)
        .map(({ text }) => text)
        .join(' '),
    )
    if (phrase !== undefined) return joined(each(phrase), readingsOf(words.slice(count)))
  }
  const own = readWord(first)
  return own.length === 0 ? [] : joined(own, readingsOf(words.slice(1)))
}

const each = (found: Iterable<HeaderPart>): Reading[] => [...found].map((part) => [part])
const joined = (first: readonly Reading[], rest: readonly Reading[]): Reading[] =>
  first.flatMap((one) => rest.map((other) => [...one, ...other])).slice(0, MOST_READINGS)

function readWord({ text, isShort }: Word): Reading[] {
  const whole = exact.get(text) ?? exact.get(text.replace(/\d+$/, ''))
  if (whole !== undefined) return each(whole)
  if (UNSPACED.test(text)) return unspaced(text)
  const declined = inflected(text, LEAST_ENDING)
  if (declined !== undefined) return each(declined)
  const compound = compounds(text, isShort)
  if (compound.length > 0) return compound
  return each(inflected(text) ?? (isShort ? shortened(text) : []))
}

/** Whether letters only end a word, and are no word themselves: Nr is none of “Zollnr”. */
const isEnding = (letters: string, most: number): boolean =>
  letters.length <= most && !Array.from(letters, (_, at) => letters.slice(at)).some((tail) => known(tail) !== undefined)

/** The parts of a word that is known but for its ending. */
function inflected(text: string, most = MOST_ENDING): Set<HeaderPart> | undefined {
  const found = stems.find(({ stem }) => text.startsWith(stem) && isEnding(text.slice(stem.length), most))
  return found === undefined
    ? undefined
    : new Set(stems.filter(({ stem }) => stem === found.stem).map(({ part }) => part))
}

/** Words without spaces between them: 实际出货日期. */
function unspaced(text: string): Reading[] {
  if (text === '') return [[]]
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const found = exact.get(text.slice(0, length))
    if (found === undefined) continue
    const rest = unspaced(text.slice(length))
    if (rest.length > 0) return joined(each(found), rest)
  }
  return []
}

const LEAST_COMPOUND = 5
const LEAST_IN_COMPOUND = 3
/** A number is shortened to two letters. */
const isTail = (word: string): boolean => word.length >= LEAST_IN_COMPOUND || word === 'nr'

/** Two words written as one: Lähetyspvm, Mottagarnamn, Tullnr. */
function compounds(text: string, isShort: boolean): Reading[] {
  if (text.length < LEAST_COMPOUND) return []
  for (let at = LEAST_IN_COMPOUND; at < text.length - 1; at += 1) {
    const [head, rest] = [text.slice(0, at), text.slice(at)]
    if (!isTail(rest)) continue
    const last =
      known(rest) ?? (rest.length >= LEAST_COMPOUND ? inflected(rest) : isShort ? shortened(rest) : undefined)
    if (last === undefined || last.size === 0) continue
    const bare = head.replace(/(?:s|es|n|en|e)$/, '')
    const first = known(head) ?? known(bare) ?? inflected(head)
    const before = first === undefined ? compounds(bare, false) : each(first)
    if (before.length > 0) return joined(before, each(last))
  }
  return []
}

/** The parts of a word that is known whole. Links join words, and stand in none. */
function known(word: string): Set<HeaderPart> | undefined {
  const found = exact.get(word)
  if (found === undefined || !isTail(word)) return undefined
  const carrying = new Set([...found].filter((part) => part !== 'link' && part !== 'modifier'))
  return carrying.size === 0 ? undefined : carrying
}

const shortened = (text: string): Set<HeaderPart> =>
  new Set(
    text.length < LEAST_ABBREVIATED
      ? []
      : [...exact].flatMap(([word, found]) => (word.startsWith(text) ? [...found] : [])),
  )

/** What parts say together; null where they say nothing of a column. */
function meaningOf(all: ReadonlySet<HeaderPart>): Meaning | null {
  const core = new Set<HeaderPart>([...all].filter((part) => part !== 'modifier' && part !== 'link'))
  const has = (...some: readonly HeaderPart[]): boolean => some.some((part) => core.has(part))
  const only = (...some: readonly HeaderPart[]): boolean => [...core].every((part) => some.includes(part))
  if (core.size === 0) return null
  if (has('mass'))
    return core.size > 1 && only('mass', 'leaving', 'deliver', 'event', 'billed', 'line') ? 'netWeight' : null
  if (has('line')) return null
  if (has('tariff') && only('tariff', 'customs', 'code', 'goods')) return 'product.commodityCode'
  if (has('tariff') && has('code') && only('tariff', 'customs', 'code', 'goods', 'leaving'))
    return 'product.commodityCode'
  if (has('customs') && has('code') && only('customs', 'code', 'goods')) return 'product.commodityCode'
  if (has('leaving') && only('leaving', 'day', 'goods')) return 'asOf'
  if (has('day') && !has('leaving') && has('event', 'deliver', 'receive', 'made')) return 'otherDay'
  if (has('country')) return countryOf(has, only)
  if (has('made') && only('made', 'goods', 'code')) return 'origin'
  if (only('receive')) return 'destination'
  if (has('billed') && has('customer') && only('billed', 'customer', 'name', 'firm')) return 'importer.name'
  const party = has('name', 'firm', 'describe', 'code', 'deliver') || core.size === 1 ? partyOf(has, only) : null
  if (party !== null) return has('code') ? 'ignore' : party
  if (has('goods', 'describe') && has('name', 'describe') && only('goods', 'describe', 'name'))
    return 'product.description'
  return has('goods') && has('code') && only('goods', 'code') ? 'id' : null
}

type Ask = (...some: readonly HeaderPart[]) => boolean

function countryOf(has: Ask, only: Ask): Meaning | null {
  if (has('made', 'maker') && only('country', 'code', 'name', 'made', 'maker', 'goods')) return 'origin'
  if (has('supplier')) return only('country', 'code', 'name', 'supplier') ? 'ignore' : null
  return only('country', 'code', 'name', 'receive', 'deliver', 'customer', 'consignee', 'importer', 'firm')
    ? 'destination'
    : null
}

function partyOf(has: Ask, only: Ask): Meaning | null {
  const around = ['name', 'firm', 'describe', 'code', 'deliver', 'receive'] as const
  if (has('customer') && only('customer', 'consignee', ...around)) return 'endUser.name'
  if (has('importer') && only('importer', ...around)) return 'importer.name'
  if (has('supplier', 'maker') && only('supplier', 'maker', ...around)) return 'exporter.name'
  if (has('consignee') && only('consignee', ...around)) return 'consignees.0.name'
  return has('deliver') && has('name', 'firm') && only(...around) ? 'consignees.0.name' : null
}
