import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'

const API = fileURLToPath(new URL('../../../../apps/api/', import.meta.url))

/** A Worker: its modules by file name. `index.js` is the one that answers; the others are loaded by it. */
export type Modules = Readonly<Record<string, string>>

/** The Worker as a deployment would upload it. */
export async function bundleOurs(folder: string): Promise<Modules> {
  const env = { ...process.env, DO_NOT_TRACK: '1', WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'error' }
  const words = ['exec', 'wrangler', 'deploy', '--dry-run', '--outdir', folder]
  await promisify(execFile)('pnpm', words, { cwd: API, env })
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

const PEERS = {
  hono: fileURLToPath(import.meta.resolve('./peer-hono.ts')),
  bare: fileURLToPath(import.meta.resolve('./peer-bare.ts')),
}

/** A Worker to be held beside ours: one minified module that knows the answer. */
export async function bundlePeer(name: keyof typeof PEERS, answer: string): Promise<Modules> {
  const { outputFiles } = await build({
    stdin: { contents: `export { worker as default } from ${JSON.stringify(PEERS[name])}`, resolveDir: '/' },
    define: { ANSWER: JSON.stringify(answer) },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2024',
    write: false,
    logLevel: 'silent',
  })
  return { 'index.js': outputFiles[0]?.text ?? '' }
}

/** The day that says how workerd behaves, as the deployment states it. */
export function compatibilityDate(): string {
  const [, day] = /"compatibility_date": "([\d-]+)"/.exec(readFileSync(`${API}wrangler.jsonc`, 'utf8')) ?? []
  if (day === undefined) throw new Error('apps/api/wrangler.jsonc states no compatibility date')
  return day
}
