import { exposureTexts } from '../locales/exposure.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'

export type SentenceKey = keyof (typeof exposureTexts)[Lang]

/** What the report says of its own counting, in a language. */
export const sentence = (
  key: SentenceKey,
  lang: Lang,
  parameters?: Readonly<Record<string, string | number>>,
): string => filled(exposureTexts[lang][key], parameters)
