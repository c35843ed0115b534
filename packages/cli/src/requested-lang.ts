import type { Lang } from 'ytterby'
import { isLang } from './locales/texts.ts'

/** The language of a command line, even if the command line is invalid. */
export function requestedLang(args: readonly string[]): Lang {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const stated = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)
  return isLang(stated) ? stated : 'en'
}

/** A command line without its language. */
export const withoutLang = (args: readonly string[]): string[] =>
  args.filter((arg, at) => arg !== '--lang' && args[at - 1] !== '--lang' && !arg.startsWith('--lang='))
