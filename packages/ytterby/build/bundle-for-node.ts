/**
 * Bundles the entries for Node into `dist/node`, because a process that loads hundreds of small files starts more slowly. Bundlers
 * get the files as they are, so that they can leave out what a program does not use. Both load the same files of the law.
 */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'

const PACKAGE = join(import.meta.dirname, '..')

const { publishConfig }: { publishConfig: { exports: Record<string, string | { default: string }> } } = JSON.parse(
  readFileSync(join(PACKAGE, 'package.json'), 'utf8'),
)
const entries = Object.values(publishConfig.exports).filter((entry) => typeof entry !== 'string')

const lawApart: Plugin = {
  name: 'law-apart',
  setup(to) {
    to.onResolve({ filter: /\/law\/\w+\.js$/ }, ({ path, resolveDir }) => {
      const [, name] = /\/dist\/(law\/\w+\.js)$/.exec(join(resolveDir, path)) ?? []
      return name === undefined ? undefined : { path: `../${name}`, external: true }
    })
  },
}

rmSync(join(PACKAGE, 'dist/node'), { recursive: true, force: true })
await build({
  absWorkingDir: PACKAGE,
  entryPoints: entries.map((entry) => entry.default),
  outdir: 'dist/node',
  bundle: true,
  splitting: true,
  charset: 'utf8',
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  packages: 'external',
  plugins: [lawApart],
  logLevel: 'warning',
})
