import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Plugin } from 'esbuild'
import { carriedLaw, packedLaw } from 'ytterby/packed-law'

/** Modules that contain almost only data. */
const DATA =
  /packages\/ytterby\/src\/(law\/(ruleset|chinese|details|sources)|reference\/[\w-]+|papers\/texts\/[\w-]+)\.ts$/

/** Tables of the intake. */
const TABLE = /packages\/ytterby\/src\/intake\/\w+\/[\w-]+\.json$/

/**
 * Moves law, reference data, the texts of papers and the tables of the intake from code into text files. When a Worker
 * starts, workerd parses the code of every module, even of those loaded on first use; JSON is parsed only when needed, and
 * faster. The law is not packed here: plain JSON is parsed in half the time, and the size of a Worker matters less.
 */
export function dataAsText(outdir: string): Plugin {
  return {
    name: 'data-as-text',
    setup(build) {
      mkdirSync(outdir, { recursive: true })
      build.onResolve({ filter: /^\.\/[\w-]+\.txt$/ }, ({ path }) => ({ path, external: true }))
      build.onLoad({ filter: DATA }, async ({ path }) => {
        const folder = basename(join(path, '..'))
        const file = `${folder}-${basename(path, '.ts')}.txt`
        const [part, law] = Object.entries(packedLaw).find(([name]) => path.endsWith(`/law/${name}.ts`)) ?? []
        const exported: Record<string, unknown> =
          law === undefined
            ? await import(pathToFileURL(path).href)
            : { [law.name]: part === 'ruleset' ? carriedLaw : law.value }
        const text = JSON.stringify(exported)
        // A module that is more than data stays code.
        if (law === undefined && !isDeepStrictEqual(JSON.parse(text), { ...exported })) return undefined
        writeFileSync(join(outdir, file), text)
        const lines = Object.keys(exported).map((name) => `export const ${name} = data.${name}`)
        return {
          contents: [`import text from './${file}'`, 'const data = JSON.parse(text)', ...lines].join('\n'),
          loader: 'js',
        }
      })
      build.onLoad({ filter: TABLE }, ({ path }) => {
        const file = `intake-${basename(path, '.json')}.txt`
        writeFileSync(join(outdir, file), JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
        return { contents: `import text from './${file}'\nexport default JSON.parse(text)`, loader: 'js' }
      })
    },
  }
}
