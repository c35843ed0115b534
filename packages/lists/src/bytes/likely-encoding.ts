import { readTable } from 'ytterby/lists'
import { decodeWhole } from './decode.ts'
import { ARABIC, BALTIC, CENTRAL, CYRILLIC, GREEK, HEBREW, LATIN, THAI, TURKISH, type Language } from './languages.ts'

/** Encodings of Chinese, Japanese and Korean, in which most letters have two bytes. */
const DOUBLE_BYTE = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const
/** Encodings of one byte a letter, the usual ones first, and the languages that are written in them. */
const SINGLE_BYTE = [
  { encoding: 'windows-1252', languages: LATIN },
  { encoding: 'windows-1250', languages: CENTRAL },
  { encoding: 'windows-1254', languages: TURKISH },
  { encoding: 'iso-8859-2', languages: CENTRAL },
  { encoding: 'macintosh', languages: LATIN },
  { encoding: 'windows-1251', languages: CYRILLIC },
  { encoding: 'koi8-r', languages: CYRILLIC },
  { encoding: 'ibm866', languages: CYRILLIC },
  { encoding: 'windows-1253', languages: GREEK },
  { encoding: 'iso-8859-7', languages: GREEK },
  { encoding: 'windows-1257', languages: BALTIC },
  { encoding: 'windows-874', languages: THAI },
  { encoding: 'windows-1255', languages: HEBREW },
  { encoding: 'windows-1256', languages: ARABIC },
] as const

/** Encodings of text before Unicode, by the names that the WHATWG Encoding Standard gives them. */
export const OLD_ENCODINGS = [...DOUBLE_BYTE, ...SINGLE_BYTE.map(({ encoding }) => encoding)] as const

/** An encoding of text before Unicode. */
type OldEncoding = (typeof OLD_ENCODINGS)[number]

/** A text that some bytes may be, and how much it is like a text that somebody wrote: 1 if wholly. */
export type Reading = { readonly encoding: OldEncoding; readonly text: string; readonly likeness: number }

/** A reading that is less like a text is none. */
const LEAST_LIKENESS = 0.75
/** What words of a language, or of a header, add to a reading. */
const BY_WORDS = 0.3
const BY_HEADER = 0.5

/**
 * The texts that lines may be which are not in Unicode, the likeliest first; of equal texts, the one of the more usual encoding.
 *
 * @param bytes whole lines, those with other letters than English among them.
 */
export function readingsOf(bytes: Uint8Array): readonly Reading[] {
  const readings: Reading[] = []
  const add = (encoding: OldEncoding, likenessOf: (text: string) => number): void => {
    const text = decodeWhole(bytes, encoding, 'lenient')
    if (!isText(text)) return
    const likeness = likenessOf(text) + headerBonus(text)
    const at = readings.findIndex((one) => one.text === text)
    const same = readings[at]
    if (same === undefined) readings.push({ encoding, text, likeness })
    else readings[at] = { ...same, likeness: Math.max(same.likeness, likeness) }
  }
  for (const encoding of DOUBLE_BYTE) add(encoding, (text) => likenessOfPairs(encoding, bytes, text))
  for (const { encoding, languages } of SINGLE_BYTE) add(encoding, (text) => likenessOfLetters(text, languages))
  return readings.filter(({ likeness }) => likeness >= LEAST_LIKENESS).toSorted((a, b) => b.likeness - a.likeness)
}

/**
 * Whether each letter in which two readings differ is right in the first and wrong in the second, by the language of the
 * text: 1,5 µm in windows-1250 is 1,5 ľm in iso-8859-2, where a Hungarian list has no such letter.
 */
export function isRightWhereTheyDiffer({ text }: Reading, other: Reading): boolean {
  const main = mainLanguage(text)
  const isRight = (seen: Seen): boolean => isSign(seen) || (main !== undefined && isOf(main, seen, 'English'))
  const [own, others] = [lettersOf(text), lettersOf(other.text)]
  return (
    own.length === others.length &&
    own.every((seen, at) => {
      const instead = others[at]
      return instead === undefined || seen.letter === instead.letter || (isRight(seen) && !isRight(instead))
    })
  )
}

/** No text has control characters. It may have a few letters that its encoding lacks, which reading it reports. */
function isText(text: string): boolean {
  const lacking = text.split('\u{fffd}').length - 1
  return !CONTROLS.test(text) && lacking <= text.length * MOST_LACKING
}
const CONTROLS = /[\u{80}-\u{9f}]/u
const MOST_LACKING = 0.005

/** Whether words of a header that English lacks are among the lines: they are known in the languages of lists. */
function headerBonus(text: string): number {
  const rows = text.split(/\r\n|\n|\r/).slice(0, MOST_ABOVE_HEADER)
  const isKnown = DELIMITERS.some((delimiter) => {
    const records = rows.map((row, at) => ({
      line: at + 1,
      cells: row.split(delimiter).filter((cell) => NOT_ENGLISH.test(cell)),
    }))
    return readTable(records).headerLines.length > 0
  })
  return isKnown ? BY_HEADER : 0
}

const DELIMITERS = ['\t', ';', ',', '|']
const MOST_ABOVE_HEADER = 20
const NOT_ENGLISH = /\P{ASCII}/u

/** Words of lists, of companies and of countries, which any list has some of. */
const WORDS: Readonly<Record<(typeof DOUBLE_BYTE)[number], RegExp>> = {
  gb18030: /公司|有限|数量|重量|品名|名称|中国|德国|美国|日本|材料|合计|电子|机械|单位/,
  big5: /公司|有限|數量|重量|品名|名稱|中國|德國|美國|日本|材料|合計|電子|機械|單位/,
  shift_jis: /株式|会社|製作|工業|電機|数量|重量|品名|日本|磁石|中国|合計|ット|ール|ング/,
  'euc-jp': /株式|会社|製作|工業|電機|数量|重量|品名|日本|磁石|中国|合計|ット|ール|ング/,
  'euc-kr': /주식|회사|수량|중량|품명|한국|중국|독일|자석|원산|합계|일자|번호|전자/,
}
/** A text of so many letters without one of these words is in another encoding. */
const LETTERS_OF_WORDS = 30
const WITHOUT_WORDS = 0.7

/** What a letter of two bytes is: one that is used every day, a rare one, or a sign that says nothing of the language. */
type Kind = 'usual' | 'rare' | 'sign' | 'kana'

/** The blocks of the national standards: letters that are used every day stand together, rare ones behind them. */
const KINDS: Readonly<Record<(typeof DOUBLE_BYTE)[number], (lead: number, trail: number) => Kind>> = {
  // GB 2312: signs in rows 1 to 3, accented letters in row 8, common characters in rows 16 to 55; all else is rare in a list.
  gb18030: (lead, trail) =>
    trail < 0xa1 || lead < 0xa1
      ? 'rare'
      : lead <= 0xa3 || (lead === 0xa8 && trail <= 0xba)
        ? 'sign'
        : lead >= 0xb0 && lead <= 0xd7
          ? 'usual'
          : 'rare',
  // Big5: signs to A3, common characters from A4 to C6.
  big5: (lead) => (lead < 0xa1 ? 'rare' : lead <= 0xa3 ? 'sign' : lead <= 0xc6 ? 'usual' : 'rare'),
  // JIS X 0208 in Shift_JIS: kana in 82 and 83, common kanji from 88 to 97.
  shift_jis: (lead, trail) =>
    lead === 0x81
      ? 'sign'
      : lead === 0x82
        ? trail < 0x9f
          ? 'sign'
          : 'kana'
        : lead === 0x83 && trail <= 0x96
          ? 'kana'
          : lead >= 0x88 && lead <= 0x98
            ? 'usual'
            : 'rare',
  'euc-jp': (lead) =>
    lead === 0xa1 || lead === 0xa3
      ? 'sign'
      : lead === 0xa4 || lead === 0xa5 || lead === 0x8e
        ? 'kana'
        : lead >= 0xb0 && lead <= 0xcf
          ? 'usual'
          : 'rare',
  // KS X 1001: signs to A3, Hangul from B0 to C8.
  'euc-kr': (lead, trail) =>
    trail < 0xa1 || lead < 0xa1 ? 'rare' : lead <= 0xa3 ? 'sign' : lead >= 0xb0 && lead <= 0xc8 ? 'usual' : 'rare',
}

/** Half-width katakana, which Shift_JIS writes with one byte. */
const isHalfKana = (byte: number): boolean => byte >= 0xa1 && byte <= 0xdf
/** A word in them is at least this long. */
const LEAST_HALF_KANA = 3
/** A sound mark stands behind the syllables that can have it. */
const isMarked = (byte: number, before: number): boolean =>
  (byte !== 0xde && byte !== 0xdf) ||
  before === 0xb3 ||
  (before >= 0xb6 && before <= 0xc4) ||
  (before >= 0xca && before <= 0xce)

/** A Japanese list without kana is short, or none. */
const WITHOUT_KANA = 0.85
/** Signs alone, such as × between sizes, say little of the language. */
const SIGNS_ALONE = 0.8
/** Single characters beside Latin letters are accents that were read in pairs. */
const BESIDE_LATIN = /[A-Za-z][\p{Script=Han}\p{Script=Hangul}](?![\p{Script=Han}\p{Script=Hangul}])[A-Za-z]?/gu

/** How many of the letters of two bytes are such as people write every day. */
function likenessOfPairs(encoding: (typeof DOUBLE_BYTE)[number], bytes: Uint8Array, text: string): number {
  const kind = KINDS[encoding]
  const counts = { usual: 0, rare: 0, sign: 0, kana: 0 }
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    if (encoding === 'shift_jis' && isHalfKana(lead)) {
      let end = at + 1
      while (isHalfKana(bytes[end] ?? 0)) end += 1
      for (let one = at; one < end; one += 1)
        counts[
          end - at < LEAST_HALF_KANA ? 'rare' : isMarked(bytes[one] ?? 0, bytes[one - 1] ?? 0) ? 'kana' : 'rare'
        ] += 1
      at = end - 1
      continue
    }
    at += 1
    const trail = bytes[at] ?? 0
    counts[kind(lead, trail)] += 1
    // A character of four bytes in GB 18030, of three in EUC-JP.
    if (encoding === 'gb18030' && trail < 0x40) at += 2
    if (encoding === 'euc-jp' && lead === 0x8f) at += 1
  }
  const { usual, rare, sign, kana } = counts
  const isJapanese = encoding === 'shift_jis' || encoding === 'euc-jp'
  const letters = usual + rare + kana
  if (letters === 0) return sign > 0 ? SIGNS_ALONE : 0
  const alone = (text.match(BESIDE_LATIN)?.length ?? 0) / letters
  const share = Math.max(0, (usual + kana) / letters - alone) * (isJapanese && kana === 0 ? WITHOUT_KANA : 1)
  if (WORDS[encoding].test(text)) return share + BY_WORDS
  return letters < LETTERS_OF_WORDS ? share : share * WITHOUT_WORDS
}

/** How many of the letters that English lacks belong to one language, line by line: a list has names of many countries. */
function likenessOfLetters(text: string, languages: readonly Language[]): number {
  const main = mainLanguage(text)
  const lines = text.split(/[\r\n]+/).flatMap((line) => {
    const judged = lettersOf(line).filter((seen) => !isSign(seen))
    return judged.length === 0 ? [] : { line, judged }
  })
  if (lines.length === 0) return 1
  const sum = lines.reduce(
    (all, { line, judged }) =>
      all +
      Math.max(
        ...languages.map((one) => {
          const isNamed = one === main || one.about.test(line)
          if (one.mustBeNamed && !isNamed) return 0
          const right = judged.filter((seen) => isOf(one, seen, neighboursIn(languages))).length
          return right / judged.length + (isNamed ? BY_WORDS : 0)
        }),
      ),
    0,
  )
  return sum / lines.length
}

/** The language whose words a text has most; undefined where it has hardly any but English ones. */
function mainLanguage(text: string): Language | undefined {
  const words = new Map<string, number>()
  for (const word of text.toLowerCase().match(WORD) ?? []) words.set(word, (words.get(word) ?? 0) + 1)
  const known = ALL.map((one) => ({ one, hits: one.words.reduce((sum, word) => sum + (words.get(word) ?? 0), 0) }))
  const [most] = known.toSorted((a, b) => b.hits - a.hits)
  return most === undefined || most.hits < LEAST_WORDS ? undefined : most.one
}

/** Languages in Latin letters, which stand beside those of English. */
const WITH_LATIN: ReadonlySet<readonly Language[]> = new Set([LATIN, CENTRAL, BALTIC])
/** Which letters stand beside one that English lacks: those of its own script; Latin ones, rarely others; any in Turkish. */
type Neighbours = 'own script' | 'English' | 'any'
const neighboursIn = (languages: readonly Language[]): Neighbours =>
  languages === TURKISH ? 'any' : WITH_LATIN.has(languages) ? 'English' : 'own script'
const ALL = [...LATIN, ...CENTRAL, ...TURKISH, ...CYRILLIC, ...GREEK, ...BALTIC, ...THAI, ...HEBREW, ...ARABIC]
const LEAST_WORDS = 3
const WORD = /[\p{L}\p{M}]+/gu

type Seen = { readonly letter: string; readonly before: string; readonly after: string }

const lettersOf = (line: string): Seen[] =>
  [...line].flatMap((letter, at, all) =>
    letter > '\u{7f}' ? { letter, before: all[at - 1] ?? ' ', after: all[at + 1] ?? ' ' } : [],
  )

/** Signs that lists have in any language. */
const SIGNS = /[§°²³µμ±×÷·•–—‘’‚“”„«»€£¥®©™½¼¾…¿¡ºªØøÅåΩ№\u{a0}]/u
/** Those that stand between the letters of a word. */
const WITHIN_WORDS = /[’‘·–—\u{a0}]/u
const LETTER = /\p{L}/u
const SPACE = /\s/
/** Greek letters of units: µm, Ω. */
const UNITS = /[µμΩ]/

/** A sign, or a letter that stands for one: a diameter before its number. */
function isSign({ letter, before, after }: Seen): boolean {
  if (!SIGNS.test(letter)) return false
  if (UNITS.test(letter)) return !LETTER.test(before)
  const isBeside = LETTER.test(before) && LETTER.test(after)
  if (LETTER.test(letter)) return !LETTER.test(before) && !/\p{Ll}/u.test(after)
  return (!isBeside || WITHIN_WORDS.test(letter)) && !isOtherSign(before) && !isOtherSign(after)
}

const isOtherSign = (beside: string): boolean => beside > '\u{a0}' && !LETTER.test(beside) && !/[°–—“”„’]/u.test(beside)

/** Whether a letter is one of a language and stands where it can: no capital within a word of small letters, none beside a number. */
function isOf({ letters, never }: Language, { letter, before, after }: Seen, neighbours: Neighbours): boolean {
  const small = letter === 'İ' ? 'i' : letter.toLowerCase()
  if (!letters.includes(small) || never?.test(before + letter + after) === true) return false
  const isCapital = small !== letter
  const [isBehindLetter, isBeforeLetter] = [LETTER.test(before), LETTER.test(after)]
  if (isCapital && isBehindLetter && (/\p{Ll}/u.test(before) || /\p{Ll}/u.test(after))) return false
  if (!isCapital && /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after)) return false
  if (!isBehindLetter && !isBeforeLetter && !(SPACE.test(before) && SPACE.test(after))) return false
  if (/\p{M}/u.test(letter) && !isBehindLetter && !/\p{M}/u.test(before)) return false
  if (neighbours === 'own script') return !/[A-Za-z]/.test(before) && !/[A-Za-z]/.test(after)
  return neighbours === 'any' || !(before > '\u{7f}' && after > '\u{7f}' && isBehindLetter && isBeforeLetter)
}
