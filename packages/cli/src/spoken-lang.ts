import type { Lang } from 'ytterby'
import { isLang } from './locales/texts.ts'

/** The language that a command line asks for, also where it is refused. */
export function spokenLang(args: readonly string[]): Lang {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const stated = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)
  return isLang(stated) ? stated : 'en'
}
