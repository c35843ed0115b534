/**
 * `node bundle.ts [folder] [entry]`: bundles the Worker into a folder, by default `dist/`: one module that answers, one each
 * for what is loaded on first use (documentation, tools, papers), and data as text files. With an entry, it bundles another
 * Worker in the same way, for comparison.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { build } from 'rolldown'
import { plainWorkbooks } from '@ytterby/lists/plain-workbooks'
import { dataAsText } from './data-as-text.ts'
import { withoutForms } from './without-forms.ts'

const root = join(import.meta.dirname, '..')
const [, , outdir = join(root, 'dist'), entry = 'src/index.ts'] = argv

rmSync(outdir, { recursive: true, force: true })
await build({
  cwd: root,
  input: { index: entry },
  platform: 'neutral',
  transform: { target: 'es2024' },
  resolve: {
    mainFields: ['module', 'main'],
    conditionNames: ['workerd', 'worker', 'browser', 'import'],
    // The builds for browsers bring a Buffer of their own, which workerd has (nodejs_compat).
    alias: { '#csv-parse': 'csv-parse/sync' },
  },
  external: /^(node|cloudflare):/,
  plugins: [dataAsText(outdir), plainWorkbooks(), withoutForms()],
  output: {
    dir: outdir,
    format: 'esm',
    minify: true,
    // Maps stand beside the code for who reads a stack; no deployment carries them, so no module names its own.
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
  logLevel: 'warn',
})
