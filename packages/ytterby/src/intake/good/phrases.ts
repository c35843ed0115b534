import type { TextLang } from './concept.ts'
import { findWords, type Found } from './find-words.ts'
import { foldWords } from './fold.ts'
import { UNSPACED } from './vocabulary.ts'

/**
 * What a word is to the good: `main` says what it is, `part` what it has, `purpose` what it is for. `denied` is said not to
 * be there.
 */
export type Role = 'main' | 'part' | 'purpose'
export type Spoken = Found & { readonly role: Role; readonly denied: boolean; readonly phrase: number }

/** A description, read: its words with their roles, and the language it is mostly written in. */
export type Reading = {
  readonly text: string
  readonly words: readonly Spoken[]
  readonly lang: TextLang
  /** Where what stands in the text takes another role, from left to right. */
  readonly turns: readonly Turn[]
}
type Turn = { readonly from: number; readonly role: Role; readonly denied: boolean }

/** Where one phrase ends and the next begins; a comma within a number does not. */
const BORDER = /[;|()[\]{}（）【】、，；•]|,(?!\d)|(?<!\d),|:\s|\s-\s|(?<=\s)\/(?=\s)|(?<=\p{L}{2})\/(?=\p{L}{2})/u
/** Languages in which the first noun says what the good is, and what follows describes it. */
const HEAD_FIRST = new Set<TextLang>([
  ...(['fr', 'es', 'it', 'pt', 'ro', 'el', 'id', 'ar', 'he', 'lt', 'vi', 'th'] as const),
  ...(['pl', 'cs', 'ru', 'uk', 'bg', 'sl'] as const),
  // They write compounds as one word: a second noun describes the first.
  ...(['de', 'nl', 'sv', 'da', 'fi'] as const),
])

/** Languages in which “with” stands behind what a thing has. */
const WITH_BEHIND = new Set<TextLang>(['ja', 'ko'])

export const isHeadFirst = (lang: TextLang): boolean => HEAD_FIRST.has(lang)

/** Reads a description. */
export function readPhrases(description: string): Reading {
  const text = foldWords(description)
  const all = findWords(text, !/\p{Ll}/u.test(description))
  const lang = languageOf(description, all)
  const found = all.filter((one) => isOfLanguage(one, lang)).map((one) => inLanguage(one, lang))
  const words: Spoken[] = []
  const turns: Turn[] = []
  let phrase = 0
  let [from, role, denied]: [number, Role, boolean] = [0, 'main', false]
  for (const [at, one] of found.entries()) {
    const goesOn = denied && isElement(one) && isElement(found[at - 1]) && LISTED.test(text.slice(from, one.from))
    if (!goesOn && isBorderBetween(text, from, one.from)) {
      phrase += 1
      role = 'main'
      denied = false
      turns.push({ from, role, denied })
    }
    if (denied && DENIAL_ENDS.test(text.slice(from, one.from))) {
      denied = false
      turns.push({ from, role, denied })
    }
    // 含钕磁铁的电机: what a motor has ends before it.
    if (role === 'part' && lang === 'zh' && /^\p{Script=Han}{0,2}[的之]/u.test(text.slice(from, one.from))) {
      role = 'main'
      turns.push({ from, role, denied })
    }
    from = one.to
    if (isQuoted(text, one) || namesSomebody(text, one) || isOfNumber(text, one)) continue
    const said = grammarAt(found, at, { text, lang, denied, last: words.at(-1) })
    // 네오디뮴 자석 내장 스피커: what a thing has stands before the word that says so.
    const isBehind = said === 'with' && WITH_BEHIND.has(lang) && !/[取据]$/.test(text.slice(0, one.from))
    if (said === 'for') role = 'purpose'
    else if (said === 'with' && !isBehind) [role, denied] = ['part', false]
    else if (said === 'without') denied = true
    if (said === 'for' || (said === 'with' && !isBehind) || said === 'without') turns.push({ from, role, denied })
    if (isBehind) turnTo('part', words, { text, to: one.from, phrase })
    else if (said === 'use') turnTo('purpose', words, { text, to: one.from, phrase })
    else if (said === 'free') {
      if (!FREE_OF_CHARGE.test(text.slice(one.to))) denyBefore(words, text, one)
    } else if (said === null) {
      words.push({ ...one, role, denied, phrase })
      // 无镝钕铁硼: what is not there is the word that follows, and elements that go on from it.
      const next = found[at + 1]
      if (denied && UNSPACED.test(one.word))
        denied = isElement(one) && isElement(next) && LISTED.test(text.slice(one.to, next?.from))
    }
  }
  return { text, words, lang, turns }
}

/** What a word of grammar does where it stands; null for any other word. */
function grammarAt(
  found: readonly Found[],
  at: number,
  {
    text,
    lang,
    denied,
    last,
  }: { readonly text: string; readonly lang: TextLang; readonly denied: boolean; readonly last: Spoken | undefined },
): string | null {
  const [before, one, after] = [found[at - 1], found[at], found[at + 1]]
  if (one === undefined) return null
  if (one.word === 'f' && !isThing(last)) return 'nothing'
  const said = grammarOf(one, lang)
  if (said === 'without' && NOT.get(one.word) === lang) return isRareEarthNext(text, one, after) ? said : 'nothing'
  if (said !== 'with' || !denied || before === undefined) return said
  // “Without dysprosium and terbium” denies both; “weder mit Dysprosium” denies it.
  const isBeside = text.slice(before.to, one.from).trim() === ''
  const joins = isElement(before) && isElement(after) && JOINS.has(one.word)
  return isBeside && (joins || grammarOf(before, lang) === 'without') ? 'nothing' : said
}

/** Words that deny only what stands right behind them: “not NdFeB”, but not “do not bend magnets”. */
const NOT: ReadonlyMap<string, TextLang> = new Map([
  ['not', 'en'],
  ['nicht', 'de'],
  ['pas', 'fr'],
  ['no', 'es'],
  ['non', 'it'],
  ['nie', 'pl'],
  ['ne', 'cs'],
  ['не', 'ru'],
])

const isRareEarthNext = (text: string, { to }: Found, after: Found | undefined): boolean =>
  after !== undefined && text.slice(to, after.from).trim() === '' && isRareEarth(after)

/** Words behind which a thing is there again: “not dysprosium but praseodymium oxide”. */
const DENIAL_ENDS = /(?<!\p{L})(?:but|sondern|mais|sino|bensì)(?!\p{L})|而是/u

/** Words that join what stands on both sides. */
const JOINS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'i', 'en', 'och', 'og', '&', '+', 'u'])

/** What stands between elements that a word before them denies: 不含镝、铽. */
const LISTED = /^(?:[、和及或]?| ?(?:,|and|or|und|oder|et|ni|o|y) ?)$/u

/** A name in quotation marks says nothing of the good, unless it is no more than the name of a rare earth. */
function isQuoted(text: string, { from, to, concepts }: Found): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)]
  const isAlone = /[“«「『《"]\s*$/.test(before) && /^\s*[”»」』》"]/.test(after)
  if (isAlone && concepts.some(({ kind }) => kind === 'rare-earth')) return false
  return (
    /[“«「『《"](?=[^”»」』》"]{0,40}$)/.test(before) &&
    /^[^“«「『《"]{0,40}[”»」』》"]/.test(after) &&
    !/\d\s*"[^"]*$/.test(before)
  )
}

const LEGAL_FORM = String.raw`(?:inc|ltd|limited|gmbh|llc|corp|plc|bv|srl|spa)(?![\p{L}])`
/** HOSE CLAMP, MFR: SMCO INC.; 包头稀土有限公司: the name of a firm, and not of what the good is made of. */
const FIRM_BEHIND = new RegExp(String.raw`^(?:[\s.,]{1,2}${LEGAL_FORM}|\p{Script=Han}{0,8}公司)`, 'u')
const MADE_BY =
  /(?<!\p{L})(?:mfr|mfg|manufacturer|made by|maker|hersteller|fabricante?|produttore|producent|výrobce|производитель|生产商|制造商|厂家|メーカー|제조사)\.?\s*[:=：]?\s*$/u

const namesSomebody = (text: string, { from, to }: Found): boolean =>
  FIRM_BEHIND.test(text.slice(to)) || MADE_BY.test(text.slice(0, from))

/** BADGE HOLDER PN TERBIUM-100: letters of the number of a part. */
const isOfNumber = (text: string, { from, to }: Found): boolean =>
  /(?<![\p{L}\d])(?:p\/?n|part no|part number|sku|order code)[.:#]? ?$/u.test(text.slice(0, from)) &&
  /^-?\d/.test(text.slice(to))

/** Short words mean what they say in their own language only, a cam is no glass, as in Turkish; codes with digits in each. */
const LONG = 5
const SHORTEST = 3
const SHORTEST_NAME = 2
const isOfLanguage = ({ langs, word, concepts }: Found, lang: TextLang): boolean =>
  langs.includes(lang) ||
  word.length >= LONG ||
  // CER is cerium in German, and ceramic in English.
  concepts.some(({ kind, id }) => kind === 'rare-earth' && (word.length > SHORTEST || id.length > SHORTEST_NAME)) ||
  !/^[a-z]/.test(word) ||
  /\d/.test(word)

/** A word says in its own language what it is there: an ampoule is no lamp, as in French, a tube is a shape. */
function inLanguage(one: Found, lang: TextLang): Found {
  const own = one.concepts.filter(
    (concept) =>
      concept.kind === 'rare-earth' ||
      one.meanings.some((meaning) => meaning.concept === concept && meaning.lang === lang),
  )
  return own.some(({ kind }) => kind !== 'rare-earth') && own.length < one.concepts.length
    ? { ...one, concepts: own }
    : one
}

/** The role of what stands at a place of the text. */
export function roleAt({ words, turns }: Reading, place: number): { readonly role: Role; readonly denied: boolean } {
  const word = words.find(({ from, to }) => from <= place && place < to)
  return word ?? turns.findLast(({ from }) => from <= place) ?? { role: 'main', denied: false }
}

const isBorderBetween = (text: string, from: number, to: number): boolean => text.slice(from, to).search(BORDER) !== -1

/** What a word of grammar does, if it is one of the language of the text. */
function grammarOf({ concepts, langs, word }: Found, lang: TextLang): string | null {
  const grammar = concepts.find(({ kind }) => kind === 'grammar')
  if (grammar === undefined || concepts.some(({ kind }) => kind !== 'grammar' && kind !== 'modifier')) return null
  // A short word means it in its own language only.
  return langs.includes(lang) || word.length > 4 ? (grammar.says ?? null) : 'nothing'
}

/** モーター用, 磁石付き: what stands right before it is what the good is for, or what it has. */
function turnTo(
  role: Role,
  words: Spoken[],
  { text, to, phrase }: { readonly text: string; readonly to: number; readonly phrase: number },
): void {
  let end = to
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]
    if (word === undefined || word.phrase !== phrase || word.to < end - 3 || /\s/.test(text.slice(word.to, end))) return
    // Dy含有磁石: an element belongs to the good itself.
    if (role === 'purpose' || !isElement(word)) words[at] = { ...word, role }
    end = word.from
  }
}

/** Free shipping: what costs nothing. */
const FREE_OF_CHARGE = /^ (?:shipping|delivery|freight|postage|returns?|samples?)(?![a-z])/

/** Dy-free: what stands right before it is not there. */
function denyBefore(words: Spoken[], text: string, { from }: Found): void {
  const last = words.at(-1)
  if (last !== undefined && /^[\s-]?$/.test(text.slice(last.to, from)))
    words[words.length - 1] = { ...last, denied: true }
}

/** Letters that few languages write. */
const LETTERS: readonly (readonly [RegExp, readonly TextLang[]])[] = [
  [/ç/i, ['fr', 'pt', 'tr']],
  [/[ąćęłńśźż]/i, ['pl']],
  [/[ěřů]/i, ['cs']],
  [/[čšž]/i, ['cs', 'sl']],
  [/[ďňť]/i, ['cs']],
  [/[ğış]/, ['tr']],
  [/[ñ¿¡]/i, ['es']],
  [/[ãõ]/i, ['pt']],
  [/[őű]/i, ['hu']],
  [/[șțăâ]/i, ['ro']],
  [/ß/, ['de']],
  [/[äöü]/i, ['de', 'sv', 'fi']],
  [/å/i, ['sv', 'da']],
  [/[øæ]/i, ['da']],
  [/[èêœ]/i, ['fr']],
  [/[ìòù]/i, ['it']],
  [/[đơư\u1EA0-\u1EF9]/i, ['vi']],
  [/[ėįųū]/i, ['lt']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg']],
  // A vowel in Bulgarian, and a sign before few letters in Russian.
  [/ъ(?![еёюя])| за /i, ['bg']],
  [/[іїєґ]/i, ['uk']],
  [/\p{Script=Greek}{3}/u, ['el']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Thai}/u, ['th']],
]

const LONGEST_SYLLABLE = 4

/** The language most of the words belong to; each word counts once, shared among the languages that have it. */
function languageOf(text: string, found: readonly Found[]): TextLang {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  const votes = new Map<TextLang, number>()
  for (const [letters, langs] of LETTERS)
    if (letters.test(text)) for (const lang of langs) votes.set(lang, 6 / langs.length)
  for (const { langs, word } of found)
    for (const lang of langs) votes.set(lang, (votes.get(lang) ?? 0) + word.length / langs.length)
  // Without its accents a short Vietnamese word looks like one of any language: đá like an Italian “da”.
  if ((votes.get('vi') ?? 0) <= LONGEST_SYLLABLE) votes.delete('vi')
  let best: [TextLang, number] = ['en', votes.get('en') ?? 0]
  for (const vote of votes) if (vote[1] > best[1]) best = vote
  return best[0]
}

/** GEH ALU F MOTOR: a letter that is short for a word only after a thing, a capacity of 1 F is none. */
const isThing = (last: Spoken | undefined): boolean =>
  last?.role === 'main' && last.concepts.some(({ kind, noun }) => kind === 'other' && noun === true)

const isRareEarth = (one: Found): boolean => one.concepts.some(({ kind }) => kind === 'rare-earth')

const isElement = (one: Found | undefined): boolean =>
  one !== undefined && one.concepts.some(({ kind, id }) => kind === 'rare-earth' && id.length <= 2)

/** Where a run of words without numbers between them breaks: a noun after a size or a part number describes something else. */
export const isBroken = (text: string, from: number, to: number, lang: TextLang): boolean => {
  const between = text.slice(from, to)
  return (
    /\d/.test(between) ||
    // 外壳ABS黑传感器: what stands in Latin letters ends a compound.
    ((lang === 'zh' || lang === 'ja') && /[a-z]{2}/.test(between)) ||
    ((lang === 'zh' || lang === 'ja') && UNSPACED.test(text.charAt(from - 1)) && /\s/.test(between))
  )
}
