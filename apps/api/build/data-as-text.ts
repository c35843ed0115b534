import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Plugin } from 'rolldown'
import { carriedLaw, packedLaw } from 'ytterby/packed-law'
import { WORDS_OF, wordsAsText } from 'ytterby/words-as-text'

/** Modules that contain almost only data. */
const DATA = /packages\/ytterby\/src\/law\/(ruleset|chinese|details|sources|elsewhere)\.ts$/

/** Tables of the intake. */
const TABLE = /packages\/ytterby\/src\/intake\/\w+\/[\w-]+\.json$/

/**
 * Moves law and the tables of the intake from code into text files. When a Worker
 * starts, workerd parses the code of every module, even of those loaded on first use; JSON is parsed only when needed, and
 * faster. The law is not packed here: plain JSON is parsed in half the time, and the size of a Worker matters less.
 */
export function dataAsText(outdir: string): Plugin {
  mkdirSync(outdir, { recursive: true })
  return {
    name: 'data-as-text',
    resolveId: {
      filter: { id: /^\.\/[\w-]+\.txt$/ },
      handler: (id) => ({ id, external: true }),
    },
    load: {
      filter: { id: [DATA, TABLE] },
      handler: (path) => (TABLE.test(path) ? tableAsText(path, outdir) : dataOf(path, outdir)),
    },
  }
}

async function dataOf(path: string, outdir: string): Promise<{ code: string; moduleType: 'js' } | null> {
  const folder = basename(join(path, '..'))
  const file = `${folder}-${basename(path, '.ts')}.txt`
  const [part, law] = Object.entries(packedLaw).find(([name]) => path.endsWith(`/law/${name}.ts`)) ?? []
  const exported: Record<string, unknown> =
    law === undefined
      ? await import(pathToFileURL(path).href)
      : { [law.name]: part === 'ruleset' ? carriedLaw : law.value }
  const text = JSON.stringify(exported)
  // A module that is more than data stays code.
  if (law === undefined && !isDeepStrictEqual(JSON.parse(text), { ...exported })) return null
  writeFileSync(join(outdir, file), text)
  const lines = Object.keys(exported).map((name) => `export const ${name} = data.${name}`)
  return {
    code: [`import text from './${file}'`, 'const data = JSON.parse(text)', ...lines].join('\n'),
    moduleType: 'js',
  }
}

/**
 * A table of the intake. Records are stored by column, lists by name one a line, and lists of texts as one text, which makes them
 * smaller once they are compressed; null stands for a field that a record does not have.
 */
function tableAsText(path: string, outdir: string): { code: string; moduleType: 'js' } {
  const file = `intake-${basename(path, '.json')}.txt`
  const table: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (isLists(table)) {
    const lines = Object.entries(table).map(([name, texts]) => [name, ...texts].join(BETWEEN_TEXTS))
    writeFileSync(join(outdir, file), lines.join('\n'))
    return { code: `import text from './${file}'\n${READ_LISTS}`, moduleType: 'js' }
  }
  const columns = isRecords(table) ? columnsOf(table) : null
  writeFileSync(join(outdir, file), JSON.stringify(columns ?? table))
  const read = columns === null ? 'export default JSON.parse(text)' : READ_COLUMNS
  return { code: `import text from './${file}'\n${read}`, moduleType: 'js' }
}

type Records = readonly Readonly<Record<string, unknown>>[]
/** The names of columns, their values, and which of them hold lists of texts. */
type Columns = readonly [
  names: readonly string[],
  columns: readonly (readonly unknown[])[],
  ofTexts: readonly boolean[],
]

const isRecords = (table: unknown): table is Records =>
  Array.isArray(table) &&
  table.every((record) => typeof record === 'object' && record !== null && !Array.isArray(record))

function columnsOf(nested: Records): Columns {
  const records = nested.map(flat)
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))]
  const columns = names.map((name) => records.map((record) => record[name] ?? null))
  const ofTexts = columns.map((values) => values.every((value) => value === null || isTexts(value)))
  return [
    names,
    columns.map((values, at) =>
      ofTexts[at] === true ? values.map((value) => (isTexts(value) ? textOf(names[at], value) : value)) : values,
    ),
    ofTexts,
  ]
}

/** Members of a member are columns of their own: names by language are more alike within one. */
const flat = (record: Records[number]): Records[number] =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([member, own]): [string, unknown] => [`${name}.${member}`, own])
        : [[name, value]],
    ),
  )

const BETWEEN_TEXTS = '|'

/** Words and names are looked up, in whichever order they come; other texts keep theirs. */
const LOOKED_UP = ['words', 'names']
const textOf = (name = '', texts: readonly string[]): string =>
  LOOKED_UP.includes(name) ? wordsAsText(texts) : texts.join(BETWEEN_TEXTS)

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((text) => typeof text === 'string' && !text.includes(BETWEEN_TEXTS))

const isLists = (table: unknown): table is Readonly<Record<string, readonly string[]>> =>
  typeof table === 'object' && table !== null && !Array.isArray(table) && Object.values(table).every(isTexts)

const READ_LISTS = `export default Object.fromEntries(
  text.split('\\n').map((line) => {
    const [name, ...texts] = line.split('${BETWEEN_TEXTS}')
    return [name, texts]
  }),
)`

const READ_COLUMNS = `const [names, columns, ofTexts] = JSON.parse(text)
${WORDS_OF}
const read = (value, column) =>
  ofTexts[column] ? (${JSON.stringify(LOOKED_UP)}.includes(names[column]) ? wordsOf(value) : value.split('${BETWEEN_TEXTS}')) : value
export default columns[0].map((_, at) => {
  const record = {}
  names.forEach((name, column) => {
    const [key, member] = name.split('.')
    const place = member ? (record[key] ??= {}) : record
    const value = columns[column][at]
    if (value !== null) place[member ?? key] = read(value, column)
  })
  return record
})`
