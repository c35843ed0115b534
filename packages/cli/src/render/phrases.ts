import type { Lang } from 'ytterby'
import { filled, phrase as phraseOf, type Phrase as SharedPhrase } from 'ytterby/words'
import { texts } from '../locales/texts.ts'

type OwnPhrase = keyof (typeof texts)[Lang]['phrases']
export type Phrase = SharedPhrase | OwnPhrase

const isOwn = (key: Phrase): key is OwnPhrase => Object.hasOwn(texts.en.phrases, key)

/** A phrase in a language, with its `{placeholders}` filled in. */
export function phrase(key: Phrase, lang: Lang, parameters: Readonly<Record<string, string | number>> = {}): string {
  return isOwn(key) ? filled(texts[lang].phrases[key], parameters) : phraseOf(key, lang, parameters)
}
