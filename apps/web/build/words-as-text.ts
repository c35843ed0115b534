import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { READERS, tableAsText, WORDS_OF } from 'ytterby/words-as-text'

/** The tables of the reader of lists: words, headings, names of elements, countries and months. */
const TABLE = /\/intake\/(?:good|value|table)\/[\w-]+\.json$/

/** A table as a module with the text that the Worker keeps, and what reads it. */
function sourceOf(path: string): string {
  const { text, read } = tableAsText(JSON.parse(readFileSync(path, 'utf8')))
  return `${WORDS_OF}\nexport default (${READERS[read]})(${JSON.stringify(text)})`
}

/** Includes the tables of words as texts, which are smaller than JSON once they are compressed. */
export function wordsAsText(): Plugin {
  return {
    name: 'words-as-text',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      const path = join(importer ?? '', '..', id)
      return TABLE.test(path) ? `\0${path}.js` : null
    },
    load(id) {
      return id.startsWith('\0') && TABLE.test(id.slice(0, -3)) ? sourceOf(id.slice(1, -3)) : null
    },
  }
}
