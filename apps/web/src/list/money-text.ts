import type { Lang } from 'ytterby'
import { formats } from '../locales/formats.ts'

/** An amount of money: whole, or with two digits after the decimal sign. */
export const moneyText = (amount: number, lang: Lang): string =>
  amount.toLocaleString(formats[lang].tag, {
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  })
