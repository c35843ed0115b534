/**
 * `node bundle.ts [folder] [entry]`: bundles the Worker into a folder, by default `dist/`: one module that answers, one each
 * for what is loaded on first use (documentation, tools, papers), and data as text files. With an entry, it bundles another
 * Worker in the same way, for comparison.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { build } from 'esbuild'
import { dataAsText } from './data-as-text.ts'

const root = join(import.meta.dirname, '..')
const [, , outdir = join(root, 'dist'), entry = 'src/index.ts'] = argv

rmSync(outdir, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: [{ in: entry, out: 'index' }],
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  target: 'es2024',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['workerd', 'worker', 'browser', 'import'],
  external: ['node:*', 'cloudflare:*'],
  plugins: [dataAsText(outdir)],
  sourcemap: true,
  logLevel: 'warning',
})
