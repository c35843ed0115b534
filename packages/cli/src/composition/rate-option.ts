import { InvalidArgumentError } from 'commander'
import { isDay } from 'ytterby'

/** What one unit of a currency is worth in the currency of the composition. */
export type Rate = { readonly currency: string; readonly rate: number; readonly day: string }

const RATE = /^(?<currency>[A-Z]{3})=(?<rate>\d+(?:\.\d+)?)@(?<day>\d{4}-\d{2}-\d{2})$/

/** Adds a rate such as `JPY=0.0061@2026-11-27` to those before. */
export function rateOf(text: string, before: readonly Rate[] = []): readonly Rate[] {
  const { currency = '', rate = '', day = '' } = RATE.exec(text)?.groups ?? {}
  if (!isDay(day)) throw new InvalidArgumentError('Write a rate with its day, such as JPY=0.0061@2026-11-27.')
  return [...before, { currency, rate: Number(rate), day }]
}
