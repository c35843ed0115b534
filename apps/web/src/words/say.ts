import { type Lang, filled } from 'ytterby'
import { sayings } from '../locales/sayings.ts'

export type Saying = keyof (typeof sayings)[Lang]

export const isSaying = (key: string): key is Saying => Object.hasOwn(sayings.en, key)

/** A text of the page in a language. */
export const say = (key: Saying, lang: Lang, parameters: Readonly<Record<string, string | number>> = {}): string =>
  filled(sayings[lang][key], parameters)
