import { readNumber, type DecimalSign } from './number.ts'

/** An amount of money; the currency is an ISO 4217 code, or empty where neither cell nor header names one. */
export type Money = { readonly amount: number; readonly currency: string }

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
}
const CODE = /(?<!\p{L})[A-Z]{3}(?!\p{L})/u

/** More is a number of something else, and could not be added up. */
const MOST_MONEY = 1e15

/** The amount of money that a cell states; null where it states none, or not a single one. */
export function readMoney(text: string, header: string, sign: DecimalSign | 'mixed'): Money | null {
  const digits = /\d[\d.,'’\s\u00A0\u202F]*/u.exec(text)?.[0]
  if (digits === undefined) return null
  const read = readNumber(digits, sign)
  if (read.kind !== 'value' || Number(read.value) > MOST_MONEY) return null
  return { amount: Number(read.value), currency: currencyIn(text) ?? currencyIn(header) ?? '' }
}

/** A dollar or a yen sign belongs to several currencies. */
function currencyIn(text: string): string | null {
  const code = CODE.exec(text)?.[0]
  if (code !== undefined) return code
  for (const sign of text) if (Object.hasOwn(SIGNS, sign)) return SIGNS[sign] ?? null
  return null
}
