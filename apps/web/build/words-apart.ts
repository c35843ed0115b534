import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { WORDS_OF, wordsAsText } from 'ytterby/words-as-text'

const WORDS = join(import.meta.dirname, '../../../packages/ytterby/src/intake/good/words.json')
const MODULE = '\0words-of-goods'
const OF_HEADERS = /\/intake\/table\/header-(?:words|parts)\.json$/

type Words = Readonly<Record<string, unknown>> & { readonly words: readonly string[] }

/** The words by column, those of a record as one text: an eighth smaller than records once they are compressed. */
function sourceOf(records: readonly Words[]): string {
  const names = Object.keys(records[0] ?? {}).filter((name) => name !== 'words')
  const columns = [
    ...names.map((name) => records.map((one) => one[name])),
    records.map(({ words }) => wordsAsText(words)),
  ]
  const fields = names.map((name, column) => `${name}: columns[${column}][at]`).join(', ')
  return `const columns = JSON.parse(${JSON.stringify(JSON.stringify(columns))})
${WORDS_OF}
export default columns[${names.length}].map((text, at) => ({ ${fields}, words: wordsOf(text) }))`
}

const readSource = (path: string): string => sourceOf(JSON.parse(readFileSync(path, 'utf8')))

/** Keeps the words of goods in one file, which the page and its worker for lists both load, and those of headers small. */
export function wordsApart(): Plugin {
  const source = readSource(WORDS)
  const fileName = `page/words-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`
  return {
    name: 'words-apart',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id, importer) =>
      id === `/${fileName}`
        ? { id, external: 'absolute' }
        : id === './words.json' && importer?.includes('/intake/good/') === true
          ? MODULE
          : OF_HEADERS.test(join(importer ?? '', '..', id))
            ? `\0${join(importer ?? '', '..', id)}.js`
            : null,
    load: (id) =>
      id === MODULE
        ? `import words from '/${fileName}'\nexport default words`
        : id.startsWith('\0') && OF_HEADERS.test(id.slice(0, -3))
          ? readSource(id.slice(1, -3))
          : null,
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
