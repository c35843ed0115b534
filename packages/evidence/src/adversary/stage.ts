import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { copyWorkspace } from '../publish/workspace-copy.ts'
import { residentBytes } from '../runtimes/memory.ts'
import { startWorkers, type RunningService } from '../runtimes/start-workers.ts'

/**
 * Keys of three tenants; one with which anything is sent, so that what it keeps may change at any time; one that is known only
 * until it is withdrawn; one that never was; and that of the operator.
 */
export const KEYS = {
  tenants: ['key-of-tenant-one', 'key-of-tenant-two', 'key-of-tenant-three'],
  anybody: 'key-of-anybody',
  withdrawn: 'key-that-will-be-withdrawn',
  unknown: 'key-that-nobody-has',
  operator: 'key-of-the-operator',
} as const

/** The service under attack: both Workers in workerd, with their state in one folder for the whole run. */
export type Stage = {
  /** Starts both Workers again on the same state. */
  readonly start: () => Promise<RunningService>
  /** Kills everything at once. */
  readonly kill: () => void
  /** Withdraws the key, from the next start on. */
  readonly withdrawKey: () => void
  /** Makes another release of the law, which is deployed by the next start. */
  readonly release: () => void
  /** The year in which a suspension ends by the law that is deployed. */
  readonly suspendedUntil: () => number
  readonly residentBytes: () => number
  readonly close: () => Promise<void>
}

const SUSPENSION = 'packages/ytterby/src/law/instruments/mofcom-gacc-2025-70.ts'
/** The suspension of 2025-70 ends in this year, and by each release that is made a year later. */
const FIRST_END = 2026
/** Quotas and limits of requests would refuse an adversary who has an hour; they are tested elsewhere. */
const SETTINGS =
  "JOBS_A_DAY='1000000'\nWATCHES_KEPT='100000'\nLEDGERS_KEPT='100000'\nBYTES_KEPT='100000000000'\nRESEND_AFTER_SECONDS='3'\n"

const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** Sets the stage, in a copy of the workspace whose settings and law may be changed. */
export function openStage(): Stage {
  const copy = copyWorkspace()
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-adversary-'))
  const made = execFileSync(execPath, ['--no-warnings', join(copy.root, 'apps/api/build/make-key.ts')])
  const { privateKey, publicKey }: { privateKey: string; publicKey: object } = JSON.parse(made.toString())
  for (const app of ['api', 'portfolio'])
    copy.edit(`apps/${app}/wrangler.jsonc`, (text) => text.replaceAll(/"limit": \d+/g, '"limit": 1000000000'))
  // Nobody looks at the page and the documentation here.
  copy.write('apps/docs/build/build-once.ts', 'export const buildDocs = async () => undefined\n')
  copy.write('apps/api/build/assets.ts', "import { gatherFrozen } from './frozen.ts'\n\ngatherFrozen()\n")
  mkdirSync(join(copy.root, 'apps/api/assets'), { recursive: true })
  const writeKeys = (keys: readonly string[]): void => {
    const digests = `API_KEY_DIGESTS='${keys.map(digestOf).join(' ')}'\n`
    const signing = `RECEIPT_KEY='${privateKey}'\n`
    copy.write('apps/api/.dev.vars', `${signing}RECEIPT_KEYS='${JSON.stringify([publicKey])}'\n${digests}`)
    copy.write(
      'apps/portfolio/.dev.vars',
      `# The API key of this machine: ${KEYS.tenants[0]}\n${signing}${digests}${SETTINGS}OPERATOR_KEY_DIGESTS='${digestOf(KEYS.operator)}'\n`,
    )
  }
  writeKeys([...KEYS.tenants, KEYS.anybody, KEYS.withdrawn])
  let running: RunningService | null = null
  let releases = 0
  return {
    async start() {
      running = await startWorkers(folder, copy.root)
      // The tables of the directory are there from the first start on.
      copy.edit('apps/api/dev.ts', (text) =>
        text.replace(/const migrated = promisify[\s\S]*?\n\)\n/, 'const migrated = null\n'),
      )
      return running
    },
    kill() {
      running?.stop()
      running = null
    },
    withdrawKey: () => writeKeys([...KEYS.tenants, KEYS.anybody]),
    release() {
      releases += 1
      const until = `until: '${FIRST_END + releases}-11-11'`
      copy.edit(SUSPENSION, (text) =>
        text.replace(/until: '20\d\d-11-11'/, until).replace(/ +lastDayUnclear: .*\n/, ''),
      )
      const { status, stderr } = copy.run('npm', 'run', '--silent', 'law:digest')
      if (status !== 0) throw new Error(`The law of the next release is not valid: ${stderr}`)
    },
    suspendedUntil: () => FIRST_END + releases,
    residentBytes: () =>
      (running?.processes() ?? [])
        .filter(({ program }) => program === 'workerd')
        .reduce((sum, { pid }) => sum + residentBytes(pid), 0),
    async close() {
      running?.stop()
      // What was killed may still write.
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      copy.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
