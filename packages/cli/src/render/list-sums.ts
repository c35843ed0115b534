import type { Lang } from 'ytterby'
import { money, withCommas } from './amounts.ts'
import { phrase } from './phrases.ts'

type Amounts = {
  /** Null leaves their number out. */
  readonly lines: number | null
  readonly kilograms: number
  readonly values: Readonly<Record<string, number>>
}

/** Lines, kilograms and amounts of money of a part of a list: `6 lines, 20,189.833 kg, 1,200.00 EUR`. */
export function listSums({ lines, kilograms, values }: Amounts, lang: Lang): string {
  return [
    ...(lines === null ? [] : [linesCount(lines, lang)]),
    ...(kilograms === 0 ? [] : [`${withCommas(Number(kilograms.toFixed(3)))} ${phrase('columnKg', lang)}`]),
    ...Object.entries(values).map(([currency, amount]) => `${money(amount)} ${currency}`.trim()),
  ].join(phrase('comma', lang))
}

export const linesCount = (count: number, lang: Lang): string =>
  count === 1 ? phrase('lineCount', lang) : phrase('linesCount', lang, { count: withCommas(count) })
