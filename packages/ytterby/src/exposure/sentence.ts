import { exposureTexts } from '../locales/exposure.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'

export type SentenceKey = keyof (typeof exposureTexts)[Lang]

/** A sentence about the counting itself, in a language. */
export const sentence = (
  key: SentenceKey,
  lang: Lang,
  parameters?: Readonly<Record<string, string | number>>,
): string => filled(exposureTexts[lang][key], parameters)
