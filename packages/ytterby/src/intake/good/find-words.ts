import type { Concept, TextLang } from './concept.ts'
import { editDistance, nearest } from '../../errors/nearest.ts'
import { ELEMENT_NAMES, entryOf, SPACED, UNSPACED, wordsAt, wordsFrom, type Entry } from './vocabulary.ts'

/** A word of the vocabulary in a folded text. */
export type Found = Entry & {
  readonly from: number
  readonly to: number
  /** Stands before the head of a compound, which it describes: the sensor in a sensor housing. */
  readonly isPrefix?: boolean
}

/** Endings that a word may have beside those that stand in the table, by language. */
const ENDINGS: Partial<Record<TextLang, RegExp>> = {
  en: /^(?:s|es)$/,
  fr: /^(?:s|x|e|es)$/,
  es: /^(?:s|es)$/,
  pt: /^(?:s|es)$/,
  de: /^(?:e|n|en|er|s|es|em)$/,
  nl: /^(?:s|en|n|e)$/,
  sv: /^(?:ar|er|or|en|et|n|na)$/,
  da: /^(?:er|e|en|et|r)$/,
  pl: /^(?:a|y|i|ow|u|em|ow(?:y|a|e|ych|ym|ymi|ego|ej))$/,
  cs: /^(?:u|y|em|ov[aye]|ovych)$/,
  ru: /^(?:а|ы|и|ов|у|ом|ой|ая|ое|ого|ую|ые|ых|ым|ыми|ый|я|ю|ем)$/,
  uk: /^(?:а|и|і|ів|у|ом|ем|єм|ю|я|(?:ов|і?єв)(?:ий|а|е|і|ого|ої|их|ими))$/,
  bg: /^(?:а|и|о|я|ове|ен|на|но|ни|ов|ев|[ое]в[аои])$/,
  hu: /^(?:ok|ek|k|ek)$/,
  tr: /^(?:lar|ler|i|u|lari|leri)$/,
  it: /^(?:i|e)$/,
  fi: /^(?:t|n|a|ja)$/,
  ro: /^(?:ul|uri|i|e|ele|le)$/,
  sl: /^(?:a|e|i|o|u|j[aei]|jem|jev|ov|em|om|n[aeio]|ov[aeio])$/,
  lt: /^(?:as|is|us|o|io|e|es|u|iu|ai|iai)$/,
}
const LEAST_INFLECTED = 4
const LEAST_COMPOUND = 7
const LEAST_HEAD = 4
const LEAST_NOUN = 5
const LEAST_PREFIX = 4
/** Languages that write compounds as one word, the head last. */
const COMPOUNDING = new Set<TextLang>(['de', 'nl', 'sv', 'da', 'fi', 'hu'])
const LINKING = /(?:s|es|n|en|er|e)$/

/**
 * Words of the vocabulary in a folded text, from left to right, the longest first, none within another. Texts in capitals are
 * those of purchasing systems, which shorten words without a point.
 */
export function findWords(text: string, isInCapitals: boolean): Found[] {
  const found: Found[] = []
  let at = 0
  while (at < text.length) {
    const matched = matchAt(text, at)
    const word = wordAt(text, at)
    if (matched !== null && (word === null || matched.to >= at + word.length)) {
      found.push(matched)
      at = matched.to
    } else {
      if (word !== null)
        found.push(
          ...(shortened(text, word, at, isInCapitals) ??
            partsOf(word, at) ??
            elementIn(word, at, isInCapitals ? leastCut(word, text.slice(at + word.length)) : Infinity)),
        )
      at = Math.max(at + 1, endOfRun(text, at))
    }
  }
  return found
}

/** Letters and digits without a break: no word begins within them. */
const RUN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]*/uy

function endOfRun(text: string, at: number): number {
  RUN.lastIndex = at
  return at + (RUN.exec(text)?.[0].length ?? 0)
}

function matchAt(text: string, at: number): Found | null {
  for (const entry of wordsAt(text, at)) {
    if (!text.startsWith(entry.word, at)) continue
    const to = endOf(text, at, entry)
    if (to !== null) return { ...entry, from: at, to }
  }
  return null
}

/** Where a word ends that begins here, its ending included; null where it goes on as another word. */
function endOf(text: string, at: number, { word, langs, concepts }: Entry): number | null {
  const to = at + word.length
  if (UNSPACED.test(word.charAt(word.length - 1))) {
    // A single character means what it says only where nothing follows it: 管 in 晶体管 is no tube.
    const isNoun = concepts.some(({ kind }) => kind === 'other' || kind === 'no-rare-earth')
    if (word.length === 1 && isNoun && UNSPACED.test(text.charAt(to))) return null
    return to
  }
  if (!isWithinWord(text, to)) return word === MAGNET_GRADE && NAMED_GRADE.test(text.slice(to)) ? null : to
  if (isFollowedBySize(text, to, word, concepts)) return to
  if (word.length < LEAST_INFLECTED) return null
  const rest = /^\p{L}{1,5}(?![\p{L}\p{Nd}])/u.exec(text.slice(to))?.[0]
  return rest !== undefined && langs.some((lang) => ENDINGS[lang]?.test(rest)) ? to + rest.length : null
}

/** Magnet-grade metal is what magnets are made from; in “Magnet grade N42” a grade follows, and the good is the magnet. */
const MAGNET_GRADE = 'magnet grade'
const NAMED_GRADE = /^[\s:-]*(?:[a-z]{0,3}-?\d)/

const LEAST_SIZED = 5
const LEAST_SIZED_NAME = 4

/** SMCO30, CABLE5M: a number that is written right after a word; a short word before one is a code. */
const isFollowedBySize = (text: string, to: number, { length }: string, concepts: readonly Concept[]): boolean =>
  /\d/.test(text.charAt(to)) &&
  length >=
    (concepts.some(({ kind }) => kind === 'rare-earth' || kind === 'no-rare-earth') ? LEAST_SIZED_NAME : LEAST_SIZED)

/** The unbroken run of letters that begins here. */
const wordAt = (text: string, at: number): string | null =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}]+/u.exec(text.slice(at, at + 60))?.[0] ?? null

const LEAST_SHORTENED = 4
const LEAST_SHORTENED_IN_CAPITALS = 6

/** A word that is cut off, where all words that begin like it mean the same, or are plainly something else. */
function shortened(text: string, word: string, at: number, isInCapitals: boolean): Found[] | null {
  const to = at + word.length
  const hasPoint = text.charAt(to) === '.'
  if (word.length < (hasPoint ? LEAST_SHORTENED : isInCapitals ? LEAST_SHORTENED_IN_CAPITALS : Infinity)) return null
  const meant = wordsFrom(word)
  const [first] = meant
  // DRIVER begins words of several words: it is a word as it stands.
  if (first === undefined || (!hasPoint && meant.some((entry) => entry.word.charAt(word.length) === ' '))) return null
  const concepts = new Set(meant.flatMap((entry) => entry.concepts))
  const isElse = [...concepts].every(({ kind, noun }) => kind === 'other' && noun === true)
  const isNone = [...concepts].every(({ kind }) => kind === 'no-rare-earth')
  return (concepts.size === 1 && hasPoint) || isElse || isNone ? [{ ...first, from: at, to }] : null
}

/** Words within a compound: its head, which stands last, and what stands before it. */
function partsOf(word: string, at: number): Found[] | null {
  if (word.length < LEAST_COMPOUND) return null
  for (let from = LEAST_PREFIX - 1; from <= word.length - LEAST_HEAD; from += 1) {
    const head = matchAt(word.slice(from), 0)
    if (head === null || head.to !== word.length - from || !head.langs.some((lang) => COMPOUNDING.has(lang))) continue
    if (head.word.length < LEAST_NOUN && head.concepts.every(({ kind }) => kind !== 'modifier' && kind !== 'grammar'))
      continue
    const prefix = word.slice(0, from)
    const before = entryOf(prefix) ?? entryOf(prefix.replace(LINKING, ''))
    const rest =
      before === undefined
        ? (partsOf(prefix, at)?.map((part) => ({ ...part, isPrefix: true })) ?? elementIn(prefix, at))
        : [{ ...before, from: at, to: at + from, isPrefix: true }]
    return [...rest, { ...head, from: at + from, to: at + word.length }]
  }
  return null
}

const LEAST_NAME = 6
const LEAST_CUT_NAME = 5
const LEAST_CUT_BEFORE = 4
/** HOLM OXIDE: four letters name an element before what is made of it. */
const leastCut = (word: string, after: string): number =>
  !/^(?:euro|scan)$/.test(word) && /^\.? (?:ox(?:ide?)?|met(?:al)?|chl|nitr|carb|fluor|sulf|acet|mag)/.test(after)
    ? LEAST_CUT_BEFORE
    : LEAST_CUT_NAME

/** The name of an element that begins a word (yttriumstabiliserad), that is misspelt (neodymuim), or cut off (GADOL). */
function elementIn(word: string, at: number, least = Infinity): Found[] {
  const cut = word.length >= least ? ELEMENT_NAMES.find((name) => name.startsWith(word)) : undefined
  if (word.length < LEAST_NAME && cut === undefined) return []
  const begun = ELEMENT_NAMES.find((name) => name.length >= LEAST_NAME && word.startsWith(name))
  const meant = begun ?? cut ?? (word.length > LEAST_NAME ? misspelt(word) : undefined)
  const entry = meant === undefined ? undefined : entryOf(meant)
  return entry === undefined ? [] : [{ ...entry, from: at, to: at + word.length }]
}

/** Words that differ in more are others: European is no europium, dispersion no dysprosium. */
const mostEdits = (word: string): number => (word.length >= 10 ? 2 : 1)

/** The name that is meant by a word that begins like it and differs in a letter, a long one in two. */
function misspelt(word: string): string | undefined {
  const alike = ELEMENT_NAMES.filter(
    (name) =>
      name.length > LEAST_NAME && name.slice(0, 2) === word.slice(0, 2) && Math.abs(name.length - word.length) <= 2,
  )
  const name = nearest(word, alike)
  return name !== undefined && editDistance(word, name) <= mostEdits(word) ? name : undefined
}

/** Whether a place stands between two characters of one word or number. */
const isWithinWord = (text: string, at: number): boolean =>
  at > 0 && SPACED.test(text.charAt(at - 1)) && SPACED.test(text.charAt(at))
