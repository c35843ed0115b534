import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { READERS, tableAsText, WORDS_OF } from 'ytterby/words-as-text'

const INTAKE = join(import.meta.dirname, '../../../packages/ytterby/src/intake')
/** The tables that the page and its worker for lists both load, by the names under which one file exports them. */
const SHARED: Readonly<Record<string, string>> = {
  words: join(INTAKE, 'good/words.json'),
  concepts: join(INTAKE, 'good/concepts.json'),
  elementNames: join(INTAKE, 'good/element-names.json'),
  otherSubstances: join(INTAKE, 'good/other-substances.json'),
  headings: join(INTAKE, 'good/headings.json'),
  countries: join(INTAKE, 'value/countries.json'),
  cities: join(INTAKE, 'value/cities.json'),
  monthNames: join(INTAKE, 'value/month-names.json'),
  simplified: join(INTAKE, 'good/simplified-characters.json'),
}
const IS_SHARED = '\0shared:'
const OF_HEADERS = /\/intake\/table\/header-(?:words|parts)\.json$/

/** A table as an expression: the text that the Worker keeps, and what reads it. */
function tableIn(path: string): string {
  const { text, read } = tableAsText(JSON.parse(readFileSync(path, 'utf8')))
  return `(${READERS[read]})(${JSON.stringify(text)})`
}

const sourceOfHeaders = (path: string): string => `${WORDS_OF}\nexport default ${tableIn(path)}`

const sourceOfShared = (): string =>
  [WORDS_OF, ...Object.entries(SHARED).map(([name, path]) => `export const ${name} = ${tableIn(path)}`)].join('\n')

/** Keeps the tables of words, countries and headings in one file, which the page and its worker for lists both load. */
export function wordsApart(): Plugin {
  const source = sourceOfShared()
  const fileName = `page/words-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`
  return {
    name: 'words-apart',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      if (id === `/${fileName}`) return { id, external: 'absolute' }
      const path = join(importer ?? '', '..', id)
      const shared = Object.keys(SHARED).find((name) => SHARED[name] === path)
      if (shared !== undefined) return IS_SHARED + shared
      return OF_HEADERS.test(path) ? `\0${path}.js` : null
    },
    load(id) {
      if (id.startsWith(IS_SHARED)) {
        const name = id.slice(IS_SHARED.length)
        return `import { ${name} } from '/${fileName}'\nexport default ${name}`
      }
      return id.startsWith('\0') && OF_HEADERS.test(id.slice(0, -3)) ? sourceOfHeaders(id.slice(1, -3)) : null
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
