const OTHER_SUFFIXES = 'llc llp plc ag gmbh mbh kg se sa sas sarl spa srl sro spol as ab oy nv bv uab kk'.split(' ')

/** Spellings of the same legal form, written as one. */
const SUFFIXES: Record<string, string> = {
  corp: 'corporation',
  corporation: 'corporation',
  co: 'company',
  company: 'company',
  ltd: 'limited',
  limited: 'limited',
  inc: 'incorporated',
  incorporated: 'incorporated',
  lp: 'limitedpartnership',
  partnership: 'partnership',
  ...Object.fromEntries(OTHER_SUFFIXES.map((word) => [word, word])),
}
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

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyіiѕsјjкkмmтtнhвbԁdѵvαaοoνvρpτtκkιiυuεeχx'].reduce<[string, string][]>(
    (pairs, letter, index, letters) => (index % 2 === 0 ? [...pairs, [letter, letters[index + 1] ?? letter]] : pairs),
    [],
  ),
)

/** Words of a name, folded: compatibility forms, case, accents, punctuation. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]*&[^\p{L}\p{N}]*/gu, ' and ')
    .replace(/[.'’]/gu, '')
    .replace(/\bs r ?o\b/gu, 'sro')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function fold(words: readonly string[]): FoldedName {
  let end = words.length
  while (end > 1 && SUFFIXES[words[end - 1] ?? ''] !== undefined) end -= 1
  let base = words.slice(0, end).join('')
  let tail = words
    .slice(end)
    .map((word) => SUFFIXES[word] ?? word)
    .join('')
  if (tail === '') {
    const last = CHINESE_SUFFIXES.find((suffix) => base.endsWith(suffix) && base.length > suffix.length)
    const first = CHINESE_SUFFIXES.find((suffix) => base.startsWith(suffix) && base.length > suffix.length)
    if (last !== undefined) [base, tail] = [base.slice(0, -last.length), last]
    else if (first !== undefined) [base, tail] = [base.slice(first.length), first]
  }
  return { whole: `${base} ${tail}`, base }
}

/**
 * Folds a party's name: compatibility forms, case, accents, punctuation, spacing, and the spellings of the same
 * legal form (A.G. = AG, Corp. = Corporation, Co., Ltd. = Company Limited).
 */
export function foldName(name: string): FoldedName {
  return fold(wordsOf(name))
}

/** Foldings of a name written without a space before its legal form: `RheinmetallAG`. Equal to what they fold to. */
export function gluedFoldings(name: string): FoldedName[] {
  const { base, whole } = foldName(name)
  if (!whole.endsWith(' ')) return []
  return Object.entries(SUFFIXES).flatMap(([suffix, tail]) =>
    base.endsWith(suffix) && base.length > suffix.length + 1
      ? [{ whole: `${base.slice(0, -suffix.length)} ${tail}`, base: base.slice(0, -suffix.length) }]
      : [],
  )
}

/** Foldings of a name with what people add to names taken away, and with look-alike letters read as Latin: near at most. */
export function looseFoldings(name: string): FoldedName[] {
  const words = wordsOf(name)
  const suffix = words.findLastIndex((word, index) => index > 0 && SUFFIXES[word] !== undefined)
  const readings = [
    wordsOf(name.replaceAll(/[(（[][^)）\]]*[)）\]]/g, ' ')),
    words[0] === 'the' ? words.slice(1) : words,
    suffix === -1 ? words : words.slice(0, suffix + 1),
    words.map((word) => [...word].map((letter) => LOOK_ALIKES[letter] ?? letter).join('')),
  ]
  return readings.filter((reading) => reading.length > 0).map(fold)
}

/** Does the text name nobody: a legal form alone, or a word that stands for an unknown name. */
export function namesNobody(name: string): boolean {
  const words = wordsOf(name)
  const joined = words.join('')
  return (
    PLACEHOLDERS.has(joined) || CHINESE_SUFFIXES.includes(joined) || words.every((word) => SUFFIXES[word] !== undefined)
  )
}

/** Every text one deletion away, and the text itself: two texts within one edit share one of them. */
export function oneDeletion(text: string): string[] {
  const letters = [...text]
  const all = new Set([text])
  for (let index = 0; index < letters.length; index++)
    all.add(
      letters
        .slice(0, index)
        .concat(letters.slice(index + 1))
        .join(''),
    )
  return [...all]
}
