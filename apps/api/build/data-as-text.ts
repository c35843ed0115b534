import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Plugin } from 'esbuild'
import { packedLaw } from 'ytterby/packed-law'

/** Modules that hold data and hardly anything else. */
const DATA =
  /packages\/ytterby\/src\/(law\/(ruleset|chinese|details|sources)|reference\/[\w-]+|papers\/texts\/[\w-]+)\.ts$/

/**
 * Writes law, reference data and the texts of papers as text beside the code. When a Worker starts, workerd reads the code of
 * every module, also of those that are loaded on first use; JSON it reads when it is asked for, and faster.
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
        const law = Object.entries(packedLaw).find(([name]) => path.endsWith(`/law/${name}.ts`))
        const exported: Record<string, unknown> =
          law === undefined ? await import(pathToFileURL(path).href) : { [law[1].name]: law[1].value }
        const text = JSON.stringify(exported)
        // What is more than data stays code. The law is packed to be read back.
        if (law === undefined && !isDeepStrictEqual(JSON.parse(text), { ...exported })) return undefined
        writeFileSync(join(outdir, file), text)
        const isPacked = law?.[0] === 'ruleset'
        const lines = Object.keys(exported).map((name) =>
          isPacked ? `export const ${name} = fromColumns(data.${name})` : `export const ${name} = data.${name}`,
        )
        return {
          contents: [
            `import text from './${file}'`,
            ...(isPacked ? [`import { fromColumns } from '../schema/columns.ts'`] : []),
            'const data = JSON.parse(text)',
            ...lines,
          ].join('\n'),
          loader: 'js',
        }
      })
    },
  }
}
