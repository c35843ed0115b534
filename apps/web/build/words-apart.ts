import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const WORDS = join(import.meta.dirname, '../../../packages/ytterby/src/intake/good/words.json')
const MODULE = '\0words-of-goods'

type Words = { readonly of: string; readonly lang: string; readonly words: readonly string[] }

const BETWEEN_WORDS = '|'

/** The words by column, those of a concept in a language as one text: a tenth smaller than records once they are compressed. */
function sourceOf(records: readonly Words[]): string {
  if (records.some(({ words }) => words.some((word) => word.includes(BETWEEN_WORDS))))
    throw new RangeError(`A word of goods holds ${BETWEEN_WORDS}`)
  const columns = [
    records.map(({ of }) => of),
    records.map(({ lang }) => lang),
    records.map(({ words }) => words.join(BETWEEN_WORDS)),
  ]
  return `const [of, lang, words] = JSON.parse(${JSON.stringify(JSON.stringify(columns))})
export default of.map((concept, at) => ({ of: concept, lang: lang[at], words: words[at].split('${BETWEEN_WORDS}') }))`
}

/** Keeps the words of goods in one file, which the page and its worker for lists both load: apart, each would hold them. */
export function wordsApart(): Plugin {
  const source = sourceOf(JSON.parse(readFileSync(WORDS, 'utf8')))
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
          : null,
    load: (id) => (id === MODULE ? `import words from '/${fileName}'\nexport default words` : null),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
