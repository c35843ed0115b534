import { InvalidArgumentError, Option } from 'commander'
import type { Lang } from 'ytterby'
import { FIRST_DAY, isDay } from 'ytterby/calendar'
import { texts } from '../locales/texts.ts'

/** The options that every command has. */
export type CommonOptions = {
  readonly asOf?: string
  readonly knownAt?: string
  readonly lang: Lang
  readonly ruleset?: string
}

export const asOfOption = (): Option =>
  new Option(
    '--as-of <day>',
    'day of export, YYYY-MM-DD, where an inquiry states none; today in Beijing if left out',
  ).argParser(dayOf)

export const knownAtOption = (): Option =>
  new Option('--known-at <day>', 'count only what was published by this day, where an inquiry states none').argParser(
    dayOf,
  )

export const langOption = (): Option =>
  new Option('--lang <lang>', 'language of the answer').choices(Object.keys(texts)).default('en')

/** `ytterby screen` writes such a file. */
export const clearancesOption = (): Option =>
  new Option(
    '--clearances <file>',
    'CSV of near matches that somebody looked at: each clears its match for parties of its name',
  )

/** Which encoding answers, as against `--known-at`: what had been published. */
export const rulesetOption = (): Option =>
  new Option(
    '--ruleset <version>',
    'answer by the law as an earlier release encodes it; `ytterby law --rulesets` lists them',
  )

export function dayOf(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Write a day that exists as YYYY-MM-DD.')
  if (text < FIRST_DAY) throw new InvalidArgumentError(`Ask about a day from ${FIRST_DAY} on; earlier law is not held.`)
  return text
}
