import { reason } from '../reason.ts'
import { asked, NOTHING, saysNothing, valued, type Read } from './read.ts'

/**
 * A commodity code of 4 to 10 digits, points, spaces and hyphens between them left out.
 *
 * @param lengths how many digits the codes of its column have; they show where one lost the zero at its beginning.
 */
export function readCommodityCode(text: string, lengths: readonly number[] = []): Read<string> {
  if (saysNothing(text)) return NOTHING
  const plain = text
    .normalize('NFKC')
    .trim()
    // A mark by which a spreadsheet keeps a number as it is written.
    .replace(/^'/, '')
    .replace(/(?<=\d)[.\s]?x+$/i, '')
    .replace(/^(?:hs|hts|htsus|taric|cn|zolltarif|hs code|hs-code|ncm|税号|海关编码)[\s.:#-]*/i, '')
    .replace(/^ex\s+(?=\d)/i, '')
    .replace(/\s*\([^)\d]*\)$/, '')
    .replace(/\.0$/, '')
  if (/^\d[.,]\d+e\+?\d+$/i.test(plain)) return asked([], reason('shortenedNumber', { text: text.trim() }))
  if (!/^\d[\d.\s\u00A0-]*$/.test(plain)) return asked([], reason('noCode', { text: text.trim() }))
  const digits = plain.replaceAll(/\D/g, '')
  // 8501.1 is 8501.10, kept as a number.
  if (/^\d{4}[.,]\d$/.test(plain)) return asked([`${digits}0`], reason('lostZero', { text: text.trim() }))
  // 0901.21 and 0901.21.00, kept as numbers.
  if (digits.length === 5 || digits.length === 7)
    return asked([`0${digits}`], reason('lostZero', { text: text.trim() }))
  if (lacksOne(digits.length, lengths))
    return asked([`0${digits.slice(0, 9)}`], reason('lostZero', { text: text.trim() }))
  if (digits.startsWith('00')) return asked([], reason('noCode', { text: text.trim() }))
  if (digits.length < 4) return asked([], reason('shortCode', { text: text.trim() }))
  if (digits.length > 13) return asked([], reason('longCode', { text: text.trim() }))
  if (digits.length > 10) return valued(digits.slice(0, 10), reason('beyondTen', { text: text.trim() }))
  return valued(digits, digits.length > 6 ? reason('nationalCode') : undefined)
}

/** Codes have an even number of digits, or as in Japan nine, or as in Taiwan eleven with the one that checks them. */
const lacksOne = (length: number, lengths: readonly number[]): boolean =>
  length % 2 === 1
    ? lengths.some((other) => other > length)
    : lengths.includes(length + 1) && !lengths.includes(length + 2) && (length === 8 || length === 10)

/** How many digits the codes among some cells have. */
export const codeLengthsIn = (cells: readonly string[]): readonly number[] => [
  ...new Set(cells.flatMap((cell) => (/^\d[\d.\s-]*$/.test(cell) ? [cell.replaceAll(/\D/g, '').length] : []))),
]
