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
  llc: 'llc',
  lp: 'limitedpartnership',
  llp: 'llp',
  plc: 'plc',
  ag: 'ag',
  gmbh: 'gmbh',
  mbh: 'mbh',
  kg: 'kg',
  se: 'se',
  sa: 'sa',
  sas: 'sas',
  sarl: 'sarl',
  spa: 'spa',
  srl: 'srl',
  sro: 'sro',
  spol: 'spol',
  as: 'as',
  ab: 'ab',
  oy: 'oy',
  nv: 'nv',
  bv: 'bv',
  uab: 'uab',
  kk: 'kk',
  partnership: 'partnership',
}
const CHINESE_SUFFIXES = ['股份有限公司', '有限责任公司', '有限公司', '株式会社', '集团', '公司']

/** A name folded for comparison. */
export type FoldedName = {
  /** Case, width, punctuation, spacing and spellings of the same suffix folded. */
  whole: string
  /** The same without its suffix. */
  base: string
}

/**
 * Folds a party's name: compatibility forms, case, accents, punctuation, spacing, and the spellings of the same
 * legal form (A.G. = AG, Corp. = Corporation, Co., Ltd. = Company Limited).
 */
export function foldName(name: string): FoldedName {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]*&[^\p{L}\p{N}]*/gu, ' and ')
    .replace(/[.'’]/gu, '')
    .replace(/\bs r ?o\b/gu, 'sro')
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  let end = words.length
  while (end > 1 && SUFFIXES[words[end - 1] ?? ''] !== undefined) end -= 1
  const suffix = words.slice(end).map((word) => SUFFIXES[word] ?? word)
  let base = words.slice(0, end).join('')
  let tail = suffix.join('')
  const chinese = CHINESE_SUFFIXES.find((candidate) => base.endsWith(candidate) && base.length > candidate.length)
  if (tail === '' && chinese !== undefined) {
    tail = chinese
    base = base.slice(0, -chinese.length)
  }
  return { whole: `${base} ${tail}`, base }
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
