const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')})\\.?`
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})(?!\\d)`, 'gi')
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'gi')
const MONTH_OF_YEAR = new RegExp(`(?<![a-z]|\\d )${MONTH},? (20\\d{2})(?!\\d)`, 'gi')
const CHINESE_MONTH = /(20\d{2})\s*年\s*(\d{1,2})\s*月(?!\s*\d)/g
const CHINESE_DAY = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g
/** A share with its sign, however it is written: `50 %`, `50 per cent`, `百分之50`. */
const PERCENT = /(\d+(?:\.\d+)?)\s*(?:%|per ?cent\b)|百分之\s*(\d+(?:\.\d+)?)/gi
const YEAR_FIRST = /(?<![\d./])(20\d{2})[/.](\d{1,2})[/.](\d{1,2})(?![\d./])/g
const DOTTED_DAY = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d{2})(?![\d.])/g
/** A commodity code in any dotting. */
const CODE = /^\d{4}(?:\.?\d{1,2}){0,3}$|^\d{2}(?:\.\d{2}){2,4}$/

/** Spellings of one word. */
const SPELLINGS: Readonly<Record<string, string>> = {
  license: 'licence',
  licensed: 'licence',
  fiber: 'fibre',
  fibers: 'fibre',
  catalog: 'catalogue',
  color: 'colour',
  aluminum: 'aluminium',
  sulfuric: 'sulphuric',
}

const pad = (part: string): string => part.padStart(2, '0')
const monthNumber = (name: string): string =>
  pad(String(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1))

/** Days in any of the usual forms as `YYYY-MM-DD`, and months of a year as `YYYY-MM`. */
export const withDays = (text: string): string =>
  text
    .replaceAll(CHINESE_DAY, (_, year: string, month: string, day: string) => ` ${year}-${pad(month)}-${pad(day)} `)
    .replaceAll(
      DAY_FIRST,
      (_, day: string, month: string, year: string) => ` ${year}-${monthNumber(month)}-${pad(day)} `,
    )
    .replaceAll(
      MONTH_FIRST,
      (_, month: string, day: string, year: string) => ` ${year}-${monthNumber(month)}-${pad(day)} `,
    )
    .replaceAll(DOTTED_DAY, (_, day: string, month: string, year: string) => ` ${year}-${pad(month)}-${pad(day)} `)
    .replaceAll(YEAR_FIRST, (_, year: string, month: string, day: string) => ` ${year}-${pad(month)}-${pad(day)} `)
    .replaceAll(CHINESE_MONTH, (_, year: string, month: string) => ` ${year}-${pad(month)} `)
    .replaceAll(MONTH_OF_YEAR, (_, month: string, year: string) => ` ${year}-${monthNumber(month)} `)

const DIGITS = '零一二三四五六七八九'

/** Articles by their numbers: 第四十九条 as `article 49`. */
export const withArticles = (text: string): string =>
  text.replaceAll(/第([一二三四五六七八九十百零]+|\d+)条/g, (_, number: string) => ` article ${numberOf(number)} `)

/** A number below a thousand in Chinese, or in digits. */
function numberOf(written: string): number {
  let [sum, digit] = [0, 0]
  for (const sign of written) {
    if (sign === '十' || sign === '百') {
      sum += (digit || 1) * (sign === '十' ? 10 : 100)
      digit = 0
    } else digit = DIGITS.includes(sign) ? DIGITS.indexOf(sign) : digit * 10 + Number(sign)
  }
  return sum + digit
}

/** Shares with their sign beside the number: `50%`. */
export const withShares = (text: string): string =>
  text.replaceAll(PERCENT, (_, before: string | undefined, after: string | undefined) => ` ${before ?? after ?? ''}% `)

/** Latin words with what joins their parts, such as `1c905.a.4` and `end-user`; and runs of Chinese or Japanese characters. */
const TOKEN =
  /\d+(?:\.\d+)?%|[\p{Script=Latin}\p{M}\p{N}]+(?:[.:/–-][\p{Script=Latin}\p{N}]+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu

/**
 * The words of a text in lower case, in their order. Days are `YYYY-MM-DD`, commodity codes have no dots, and a Chinese run is
 * one word up to the next letter or digit.
 *
 * @example wordsIn('8505.11, 10 November 2026, 第61号') // ['850511', '2026-11-10', '第', '61', '号']
 */
export const wordsIn = (text: string): string[] =>
  withShares(withDays(text.normalize('NFKC').toLowerCase()))
    .match(TOKEN)
    ?.map((word) => {
      const bare = word.normalize('NFD').replaceAll(/\p{Script=Latin}\p{M}+/gu, (letter) => letter[0] ?? '')
      const plain = SPELLINGS[bare] ?? bare.normalize('NFC')
      return CODE.test(plain) ? plain.replaceAll('.', '') : plain
    }) ?? []

/** Addresses of pages and of mail, whose words say nothing of what they are for. */
const ADDRESS = /https?:\/\/\S+|\S+@\S+/g

/** A text in which terms are looked for: its words between spaces, the parts of joined words beside the whole. */
export const searchable = (texts: readonly string[]): string =>
  ` ${texts
    .flatMap((text) => wordsIn(text.replaceAll(ADDRESS, ' ')))
    .flatMap((word) => (/^[a-z]+-[a-z-]+$/.test(word) ? [word, ...word.split('-').slice(1)] : [word]))
    .join(' ')} `
