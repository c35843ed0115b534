import { type Lang, filled, refusalText as sharedText } from 'ytterby'
import { ownCommand } from '../own-command.ts'
import { inputRefusals } from '../locales/input-refusals.ts'
import { texts } from '../locales/texts.ts'

type Refusals = NonNullable<(typeof texts)[Lang]['refusals']>

/** The text of an error in a language. */
export function refusalText(code: string, message: string, lang: Lang): string {
  const own = sharedText('', message, lang, inputRefusals)
  if (own !== message) return own
  const sentences: Readonly<Record<string, string>> = texts[lang].refusals?.sentences ?? {}
  const sentence = sentences[code]
  return sentence === undefined ? sharedText(code, message, lang) : filled(sentence, { command: ownCommand() })
}

/** Usage errors as commander and our own parsers word them; change both together. */
const USAGE: Readonly<Record<keyof Refusals['usage'], RegExp>> = {
  unknownOption: /error: unknown option '([^']*)'/,
  unknownCommand: /error: unknown command '([^']*)'/,
  unknownTopic: /error: unknown topic '([^']*)'/,
  optionWithoutValue: /error: option '([^']*)' argument missing/,
  optionMissing: /error: required option '([^']*)' not specified/,
  argumentMissing: /error: missing required argument '([^']*)'/,
  tooManyArguments: /error: too many arguments(?: for '[^']*')?\. Expected (\d+) arguments? but got (\d+)\.?.*/,
  optionsConflict: /error: option '([^']*)' cannot be used with option '([^']*)'/,
  valueNotAllowed:
    /error: (?:option|command-argument value) '([^']*)'(?: argument '[^']*')? is invalid(?: for argument '[^']*')?\. Allowed choices are ([^.]*)\./,
  valueInvalid:
    /error: (?:option|command-argument value) '([^']*)'(?: argument '[^']*')? is invalid(?: for argument '[^']*')?\. ?/,
  outFormat:
    /Name a format \(([^)]*)\) and send what is printed to a file: … --out csv > FILE; ytterby intake --out writes workbooks\./,
  day: /Write a day that exists as YYYY-MM-DD\./,
  firstDay: /Ask about a day from (\S+) on; earlier law is not covered\./,
  once: /State it once; lists are separated by “;”\./,
  country: /Write two capital letters of ISO 3166-1, such as DE\./,
  currency: /Write three capital letters of ISO 4217, such as EUR\./,
  number: /Write a number from (\d+) to (\d+)\./,
  workingDays: /Write working days as whole numbers, separated by “;”\./,
  meant: /\(Did you mean (?:one of )?([^?]+)\?\)/,
  help: /\(([^()]*) --help shows how\.\)/,
}

/** Translates the output of the command-line parser. */
export function usageText(text: string, lang: Lang): string {
  const usage: Readonly<Record<string, string>> = texts[lang].refusals?.usage ?? {}
  return Object.entries(USAGE).reduce((said, [id, pattern]) => said.replace(pattern, usage[id] ?? '$&'), text)
}
