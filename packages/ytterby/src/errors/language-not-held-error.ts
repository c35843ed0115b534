import { YtterbyError } from './ytterby-error.ts'

/** An answer was asked for in a language whose sentences are not loaded, or not held at all. */
export class LanguageNotHeldError extends YtterbyError {
  override readonly name = 'LanguageNotHeldError'
  readonly code = 'language-not-held'
  readonly pointer = ''

  constructor(lang: string) {
    super(
      lang === 'zh'
        ? "The Chinese sentences load apart: import 'ytterby/zh' once before asking for them."
        : 'Answers are held in English (en) and Chinese (zh).',
    )
  }
}
