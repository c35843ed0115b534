import { lookUpRefusals } from '../locales/en/refusals/look-ups.ts'
import { filled } from '../locales/filled.ts'
import { YtterbyError } from './ytterby-error.ts'

/** An answer was requested in a language whose texts are not loaded, or that does not exist. */
export class LanguageNotHeldError extends YtterbyError {
  override readonly name = 'LanguageNotHeldError'
  readonly code = 'language-not-held'
  readonly pointer = ''

  /** @param names The names of the known languages, by code. */
  constructor(lang: string, names: Readonly<Record<string, string>>) {
    const name = Object.hasOwn(names, lang) ? names[lang] : undefined
    const known = Object.entries(names).map(([code, called]) => `${called} (${code})`)
    super(
      name === undefined
        ? filled(lookUpRefusals.unknownLanguage, { languages: known.slice(0, -1).join(', '), last: known.at(-1) ?? '' })
        : filled(lookUpRefusals.languageNotLoaded, { language: name, lang }),
    )
  }
}
