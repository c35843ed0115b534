import type { Assessment } from 'ytterby'
import { valueText } from './facts.ts'
import type { Speaker } from './speaker.ts'

/** What was presumed because it was not stated, on one line, each once. */
export function presumedItems(assumed: Assessment['assumed'], { phrase }: Speaker): string[] {
  const texts = assumed.map(({ path, value }) => `${path} ${valueText(value, phrase('open'))}`)
  return texts.length === 0 ? [] : [[...new Set(texts)].join('; ')]
}
