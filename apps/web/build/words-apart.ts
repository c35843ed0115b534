import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { WORDS_OF, wordsAsText } from 'ytterby/words-as-text'

const INTAKE = join(import.meta.dirname, '../../../packages/ytterby/src/intake')
/** The tables that the page and its worker for lists both load, by the names under which one file exports them. */
const SHARED: Readonly<Record<string, string>> = {
  words: join(INTAKE, 'good/words.json'),
  concepts: join(INTAKE, 'good/concepts.json'),
  elementNames: join(INTAKE, 'good/element-names.json'),
  headings: join(INTAKE, 'good/headings.json'),
  countries: join(INTAKE, 'value/countries.json'),
  cities: join(INTAKE, 'value/cities.json'),
}
const IS_SHARED = '\0shared:'
const OF_HEADERS = /\/intake\/table\/header-(?:words|parts)\.json$/

type Words = Readonly<Record<string, unknown>> & { readonly words: readonly string[] }

const parsed = (json: string): string => `JSON.parse(${JSON.stringify(json)})`

/** The words by column, those of a record as one text: an eighth smaller than records once they are compressed. */
function wordsFrom(columns: string, records: readonly Words[]): { columns: string; rows: string } {
  const names = Object.keys(records[0] ?? {}).filter((name) => name !== 'words')
  const all = [...names.map((name) => records.map((one) => one[name])), records.map(({ words }) => wordsAsText(words))]
  const fields = names.map((name, column) => `${name}: ${columns}[${column}][at]`).join(', ')
  return {
    columns: `const ${columns} = ${parsed(JSON.stringify(all))}`,
    rows: `${columns}[${names.length}].map((text, at) => ({ ${fields}, words: wordsOf(text) }))`,
  }
}

const recordsIn = (path: string): readonly Words[] => JSON.parse(readFileSync(path, 'utf8'))

function sourceOfHeaders(path: string): string {
  const { columns, rows } = wordsFrom('columns', recordsIn(path))
  return `${columns}\n${WORDS_OF}\nexport default ${rows}`
}

function sourceOfShared(): string {
  const { words = '', ...others } = SHARED
  const { columns, rows } = wordsFrom('columns', recordsIn(words))
  const tables = Object.entries(others).map(
    ([name, path]) => `export const ${name} = ${parsed(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))}`,
  )
  return [columns, WORDS_OF, `export const words = ${rows}`, ...tables].join('\n')
}

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
