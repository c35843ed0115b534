import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Plugin } from 'rolldown'
import { carriedLaw, packedLaw } from 'ytterby/packed-law'
import { READERS, tableAsText, WORDS_OF } from 'ytterby/words-as-text'

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
      handler: (path) => (TABLE.test(path) ? tableOf(path, outdir) : dataOf(path, outdir)),
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

/** A table of the intake, as `tableAsText` writes it. */
function tableOf(path: string, outdir: string): { code: string; moduleType: 'js' } {
  const file = `intake-${basename(path, '.json')}.txt`
  const { text, read } = tableAsText(JSON.parse(readFileSync(path, 'utf8')))
  writeFileSync(join(outdir, file), text)
  return {
    code: `import text from './${file}'\n${WORDS_OF}\nexport default (${READERS[read]})(text)`,
    moduleType: 'js',
  }
}
