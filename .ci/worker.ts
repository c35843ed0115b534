import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { command, Failure, ROOT } from './command.ts'

const CEILING = 250_000

/** Builds the Worker as a deployment would, without an account, and weighs it. */
export async function bundleWorker(scratch: string): Promise<string> {
  const folder = join(scratch, 'worker')
  await command(['pnpm', 'exec', 'wrangler', 'deploy', '--dry-run', '--outdir', folder], join(ROOT, 'apps/api'))
  const bytes = gzipSync(readFileSync(join(folder, 'index.js')), { level: 9 }).length
  const told = `${(bytes / 1000).toFixed(1)} kB gzip of ${CEILING / 1000} kB`
  if (bytes > CEILING) throw new Failure(told)
  return told
}
