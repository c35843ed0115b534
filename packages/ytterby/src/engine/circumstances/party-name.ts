const OTHER_SUFFIXES = 'llc llp plc ag gmbh mbh kg se sa sas sarl spa srl sro spol as ab oy nv bv uab kk'.split(' ')

/** Spellings of the same legal form, written as one. No plain object: `constructor` is no legal form. */
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['corp', 'corporation'],
  ['corporation', 'corporation'],
  ['co', 'company'],
  ['company', 'company'],
  ['ltd', 'limited'],
  ['limited', 'limited'],
  ['inc', 'incorporated'],
  ['incorporated', 'incorporated'],
  ['lp', 'limitedpartnership'],
  ['partnership', 'partnership'],
  ...OTHER_SUFFIXES.map((word): [string, string] => [word, word]),
])
const CHINESE_SUFFIXES = ['股份有限公司', '有限责任公司', '有限公司', '株式会社', '集团', '公司']

/** A name folded for comparison. */
export type FoldedName = {
  /** Case, width, punctuation, spacing and spellings of the same suffix folded. */
  whole: string
  /** The same without its suffix. */
  base: string
}

/** Words that stand where a name is not known. */
const PLACEHOLDERS = new Set([
  'na',
  'none',
  'null',
  'unknown',
  'tbd',
  'tba',
  'x',
  'xx',
  'xxx',
  '不详',
  '未知',
  '待定',
  '无',
])

/** Cyrillic and Greek letters, each before the Latin one that it looks like. */
const LOOK_ALIKES = new Map(
  [...'аaеeоoрpсcхxуyіiѕsјjкkмmтtнhвbԁdѵvαaοoνvρpτtκkιiυuεeχx'.matchAll(/(.)(.)/g)].map(([, letter, latin]) => [
    letter,
    latin,
  ]),
)

/** Words of a name, folded: compatibility forms, case, accents, punctuation. */
export function wordsOf(name: string): string[] {
  const plain = isPlain(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC')
  const folded = plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]*&[^\p{L}\p{N}]*/gu, ' and ')
    .replace(/[.'’]/gu, '')
    .replace(/\bs\s+r\s*o\b/gu, 'sro')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

/**
 * Folds the words of a party's name: spacing, and the spellings of the same legal form (AG, Corp. = Corporation,
 * Co., Ltd. = Company Limited).
 */
export function fold(words: readonly string[]): FoldedName {
  let end = words.length
  while (end > 1 && SUFFIXES.has(words[end - 1] ?? '')) end -= 1
  let base = words.slice(0, end).join('')
  let tail = words
    .slice(end)
    .map((word) => SUFFIXES.get(word) ?? word)
    .join('')
  if (tail === '') {
    const last = CHINESE_SUFFIXES.find((suffix) => base.endsWith(suffix) && base.length > suffix.length)
    const first = CHINESE_SUFFIXES.find((suffix) => base.startsWith(suffix) && base.length > suffix.length)
    if (last !== undefined) [base, tail] = [base.slice(0, -last.length), last]
    else if (first !== undefined) [base, tail] = [base.slice(first.length), first]
  }
  return { whole: `${base} ${tail}`, base }
}

/** Foldings of a name written without a space before its legal form: `RheinmetallAG`. Equal to what they fold to. */
export function gluedFoldings({ base, whole }: FoldedName): FoldedName[] {
  if (!whole.endsWith(' ')) return []
  return [...SUFFIXES].flatMap(([suffix, tail]) =>
    base.endsWith(suffix) && base.length > suffix.length + 1
      ? [{ whole: `${base.slice(0, -suffix.length)} ${tail}`, base: base.slice(0, -suffix.length) }]
      : [],
  )
}

/** Foldings of a name with what people add to names taken away, and with look-alike letters read as Latin: near at most. */
export function looseFoldings(name: string, words: readonly string[]): FoldedName[] {
  const suffix = words.findLastIndex((word, index) => index > 0 && SUFFIXES.has(word))
  const readings: (readonly string[])[] = []
  if (/[(（[]/.test(name)) readings.push(wordsOf(name.replaceAll(/[(（[][^)）\]]*[)）\]]/g, ' ')))
  if (words[0] === 'the') readings.push(words.slice(1))
  if (suffix !== -1 && suffix < words.length - 1) readings.push(words.slice(0, suffix + 1))
  if (!isPlain(name))
    readings.push(words.map((word) => [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('')))
  return readings.filter((reading) => !namesNobody(reading)).map(fold)
}

/** Does the text name nobody: a legal form alone, or a word that stands for an unknown name. */
export function namesNobody(words: readonly string[]): boolean {
  const joined = words.join('')
  return PLACEHOLDERS.has(joined) || CHINESE_SUFFIXES.includes(joined) || words.every((word) => SUFFIXES.has(word))
}
