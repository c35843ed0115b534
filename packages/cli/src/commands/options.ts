import { InvalidArgumentError, Option } from 'commander'
import { type Lang, FIRST_DAY, isDay } from 'ytterby'
import { ENCODINGS } from '@ytterby/lists'
import type { DecimalSign } from '@ytterby/lists/ledger'
import { texts } from '../locales/texts.ts'
import { ownCommand } from '../own-command.ts'

/** The options that the commands share. */
export type CommonOptions = {
  readonly asOf?: string
  readonly knownAt?: string
  readonly lang: Lang
  readonly ruleset?: string
}

export const asOfOption = (
  what = 'day of export, YYYY-MM-DD, for inquiries that state none; today in Beijing if left out',
): Option => new Option('--as-of <day>', what).argParser(dayOf)

export const knownAtOption = (): Option =>
  new Option('--known-at <day>', 'count only what was published by this day, for inquiries that state none').argParser(
    dayOf,
  )

/** In what format the answers are printed; a file is written by the shell. */
export const formatOption = (about: string, formats: readonly string[]): Option =>
  new Option('--out <format>', about).choices(formats).argParser((text): string => {
    if (formats.includes(text)) return text
    throw new InvalidArgumentError(
      `Name a format (${formats.join(', ')}) and send what is printed to a file: … --out csv > FILE; ytterby intake --out writes workbooks.`,
    )
  })

/** For files whose encoding is not found, or found wrongly. */
export const encodingOption = (): Option =>
  new Option('--encoding <name>', 'how the letters of the file are written as bytes; found in it if left out').choices(
    ENCODINGS,
  )

/** For files whose numbers can be read in two ways. */
export const decimalOption = (): Option =>
  new Option(
    '--decimal <sign>',
    'comma or point: what begins the decimals of the file; found in its columns if left out',
  ).argParser((text): DecimalSign => {
    const sign = Object.hasOwn(DECIMAL_SIGNS, text) ? DECIMAL_SIGNS[text] : undefined
    if (sign === undefined) throw new InvalidArgumentError('Write comma (1.250,5) or point (1,250.5).')
    return sign
  })
const DECIMAL_SIGNS: Readonly<Record<string, DecimalSign>> = { comma: ',', point: '.' }

export const langOption = (): Option =>
  new Option('--lang <lang>', 'language of the answer').choices(Object.keys(texts)).default('en')

/** For programs that read a CSV which is otherwise made for a spreadsheet. */
export const rawOption = (): Option =>
  new Option('--raw', 'CSV for a program: cells that a spreadsheet takes for formulas are not marked')

/** For scripts that want nothing but errors on standard error. */
export const quietOption = (): Option => new Option('--quiet', 'say no progress and no summary on standard error')

/** What the mark is, for the help of commands that write it. */
export const MARK_HELP = `
In CSV for a spreadsheet, an apostrophe stands before a cell that begins with =, +, -, @, a tab or a line end, so that no
spreadsheet takes it for a formula; numbers and telephone numbers have none. Every command that reads a list takes it off again.`

/** A clearances file, as `ytterby screen` writes it. */
export const clearancesOption = (): Option =>
  new Option(
    '--clearances <file>',
    'CSV of near matches that were found to be another party; each applies to parties of its name',
  )

/** Selects how the law is encoded; `--known-at`, in contrast, limits what had been published. */
export const rulesetOption = (): Option =>
  new Option(
    '--ruleset <version>',
    `answer by an earlier release of the encoded law (${ownCommand()} law --rulesets lists them), or by the law in use in a folder, such as ./law (${ownCommand()} bundle)`,
  )

export function dayOf(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Write a day that exists as YYYY-MM-DD.')
  if (text < FIRST_DAY)
    throw new InvalidArgumentError(`Ask about a day from ${FIRST_DAY} on; earlier law is not covered.`)
  return text
}
