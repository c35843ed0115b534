import { type Assessment, factsLine } from 'ytterby'
import { inWords } from './in-words.ts'
import type { Speaker } from './speaker.ts'

/** The presumed facts on one line, each once. */
export function presumedItems(assumed: Assessment['assumed'], { lang, phrase }: Speaker): string[] {
  const texts = assumed.map(({ path, value }) => factsLine({ [path]: value }, inWords(lang)))
  return texts.length === 0 ? [] : [[...new Set(texts)].join(phrase('semicolon'))]
}
