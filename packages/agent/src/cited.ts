import type { Lang } from 'ytterby'
import type { Citation } from 'ytterby/schema'
import type { Entry, Source } from './fill.ts'

type Citations = Readonly<Record<string, Citation>>

/** An entry with its citations: passages as text, and the instruments that they are in. */
export function cited(value: object, keys: readonly string[], citations: Citations, lang: Lang): Entry {
  const passages = keys.flatMap((key) => citations[key] ?? [])
  return {
    value: { ...value, cites: [...new Set(passages.map(passageText))] },
    sources: Object.fromEntries(passages.map((passage) => [passage.instrument, sourceOf(passage, lang)])),
  }
}

/** The instrument, the article, and how well it was read: `MOFCOM-GACC-2025-18 1C905.a.4 (two-secondary)`. */
const passageText = ({ instrument, article, confidence }: Citation): string =>
  `${instrument} ${article} (${confidence})`

const sourceOf = ({ title, link, published }: Citation, lang: Lang): Source => ({
  title: title[lang],
  link,
  published,
})
