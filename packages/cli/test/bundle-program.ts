import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The program as a command starts it. */
    program: string
    /** The module of the program that runs a command; null where each command has a process of its own. */
    run: string | null
  }
}

/** Keeps `import.meta.url` of each source, because some sources read files by paths relative to it. */
const inPlace: Plugin = {
  name: 'in-place',
  setup(bundle) {
    bundle.onLoad({ filter: /packages\/(cli|rulesets)\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }))
  },
}

/**
 * Bundles the program once for all tests, so that it starts in half the time. `npm run prove tests` runs it from the sources.
 */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => void> {
  const folder = mkdtempSync(join(import.meta.dirname, '../node_modules/.program-'))
  await build({
    entryPoints: ['main', 'run'].map((name) => join(import.meta.dirname, `../src/${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    // Some packages need `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    external: ['read-excel-file'],
    plugins: [inPlace],
    logLevel: 'warning',
  })
  provide('program', join(folder, 'main.mjs'))
  provide('run', pathToFileURL(join(folder, 'run.mjs')).href)
  return () => rmSync(folder, { recursive: true, force: true })
}
