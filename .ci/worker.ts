import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LAW_SIZE, LAW_WITH_SOURCES_SIZE, RECORDS_SIZE } from '../packages/ytterby/build/law-size.ts'
import { command, Failure, ROOT } from './command.ts'

/** What answering, lists, agents, papers and planning may weigh, and what each door that came later may add. All load on first use. */
const ALLOWED = {
  'the doors of 1.1': 780_400,
  'answers in words (view=short), meant values in refusals, examples of each operation': 11_200,
  'following the law, kept in the bucket, and any release that was announced': 13_500,
  'products of many parts, and owners of a buyer (POST /v1/composition, /v1/composition/owners)': 23_300,
  'lines of text as trade writes them: ports, terms of delivery, months, Chinese verbs': 3_000,
} as const
/** Ceilings for the gzipped size of all modules, and of those that load at startup, besides the law and the records of its releases, in bytes. */
const CEILING = Object.values(ALLOWED).reduce((sum, one) => sum + one, 0)
const CEILING_AT_START = 110_000

/** Builds the Worker as a deployment does, without an account, and checks its size. */
export async function bundleWorker(scratch: string): Promise<string> {
  const folder = join(scratch, 'worker')
  await command(
    ['pnpm', 'exec', 'wrangler', 'deploy', '--dry-run', '--env', 'production', '--outdir', folder],
    join(ROOT, 'apps/api'),
  )
  const size = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0)
  const all =
    size(readdirSync(folder).filter((name) => /\.(js|txt)$/.test(name))) - LAW_WITH_SOURCES_SIZE - RECORDS_SIZE
  const atStart = size(imported(folder, 'index.js')) - LAW_SIZE
  const summary = `besides the law ${kilobytes(all)} gzip of ${kilobytes(CEILING)}, ${kilobytes(atStart)} of ${kilobytes(CEILING_AT_START)} at startup`
  if (all > CEILING || atStart > CEILING_AT_START) throw new Failure(summary)
  return summary
}

/** Builds the Worker that keeps jobs in the same way. It answers nobody by itself, so its size matters less. */
export async function bundlePortfolio(scratch: string): Promise<string> {
  const folder = join(scratch, 'portfolio')
  await command(
    ['pnpm', 'exec', 'wrangler', 'deploy', '--dry-run', '--env', 'production', '--outdir', folder],
    join(ROOT, 'apps/portfolio'),
  )
  return `${kilobytes(gzipSync(readFileSync(join(folder, 'index.js')), { level: 9 }).length)} gzip`
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** A module and its static imports, recursively; dynamic imports are not included. */
function imported(folder: string, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  if (name.endsWith('.txt')) return found
  const script = readFileSync(join(folder, name), 'utf8')
  for (const [, other = ''] of script.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) imported(folder, other, found)
  return found
}
