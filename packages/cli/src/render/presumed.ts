import { type Assessment, factsLine, factStyle } from 'ytterby'
import type { Speaker } from './speaker.ts'

/** The presumed facts on one line, each once. */
export function presumedItems(assumed: Assessment['assumed'], { lang, phrase }: Speaker): string[] {
  const texts = assumed.map(({ path, value }) => factsLine({ [path]: value }, factStyle(lang)))
  return texts.length === 0 ? [] : [[...new Set(texts)].join(phrase('semicolon'))]
}
