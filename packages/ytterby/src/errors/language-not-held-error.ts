import { YtterbyError } from './ytterby-error.ts'

/** An answer was asked for in a language whose sentences are not loaded, or not held at all. */
export class LanguageNotHeldError extends YtterbyError {
  override readonly name = 'LanguageNotHeldError'
  readonly code = 'language-not-held'
  readonly pointer = ''

  /** @param names What the languages that are held are called, by their codes. */
  constructor(lang: string, names: Readonly<Record<string, string>>) {
    const name = Object.hasOwn(names, lang) ? names[lang] : undefined
    const held = Object.entries(names).map(([code, called]) => `${called} (${code})`)
    super(
      name === undefined
        ? `Answers are held in ${held.slice(0, -1).join(', ')} and ${held.at(-1)}.`
        : `The ${name} sentences load apart: import 'ytterby/${lang}' once before asking for them.`,
    )
  }
}
