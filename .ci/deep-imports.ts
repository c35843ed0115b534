import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, Failure, ROOT } from './command.ts'

const DEEP = /(?:\bfrom|\bimport)\s*\(?\s*['"](@ytterby\/[\w-]+\/src\/[^'"]+)['"]/g

/**
 * Files that still import the sources of the command line. `@ytterby/lists` takes their place; this list must be empty then.
 */
const STILL_DEEP = [
  'apps/portfolio/src/cutting/cut-list.test.ts',
  'apps/portfolio/src/jobs/answer-chunk.ts',
  'apps/portfolio/src/jobs/faults.ts',
  'apps/portfolio/src/jobs/input-list.ts',
  'apps/portfolio/src/jobs/job-record.ts',
  'apps/portfolio/src/jobs/job.ts',
  'apps/portfolio/src/jobs/with-profile/answers-by-profile.ts',
  'apps/portfolio/src/jobs/with-profile/begin-reading.ts',
  'apps/portfolio/src/jobs/with-profile/chunk-records.ts',
  'apps/portfolio/src/jobs/with-profile/unpack-list.ts',
  'apps/portfolio/src/watches/lines-of-job.ts',
  'packages/evidence/src/bench/memory/write-list.ts',
  'packages/evidence/src/intake/lists.ts',
  'packages/evidence/src/intake/score-files.ts',
]

/**
 * Requires that packages and apps import each other by their published entries, never by `@ytterby/…/src/…`.
 *
 * @throws Failure that names each deep import, and each file of `STILL_DEEP` that has none any more.
 */
export async function refuseDeepImports(): Promise<string> {
  const named = ['*.ts', '*.tsx', '*.js', '*.mjs']
  const listed = await command(['git', 'ls-files', '--cached', '--others', '--exclude-standard', ...named])
  const deleted = new Set((await command(['git', 'ls-files', '--deleted'])).split('\n'))
  const files = listed.split('\n').filter((file) => file !== '' && !deleted.has(file))
  const deep = new Map(
    files
      .map((file) => [file, deepImports(readFileSync(join(ROOT, file), 'utf8'))] as const)
      .filter(([, found]) => found.length > 0),
  )
  const faults = [
    ...[...deep]
      .filter(([file]) => !STILL_DEEP.includes(file))
      .map(([file, found]) => `${file} imports ${found.join(', ')}: import an entry of the package`),
    ...STILL_DEEP.filter((file) => !deep.has(file)).map(
      (file) => `${file} has no deep import: remove it from STILL_DEEP`,
    ),
  ]
  if (faults.length > 0) throw new Failure(faults.join('\n'))
  return `${files.length} files, ${deep.size} still import sources of another package`
}

const deepImports = (text: string): string[] => [...text.matchAll(DEEP)].map(([, path = '']) => path)
