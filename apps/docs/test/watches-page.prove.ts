import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '@ytterby/evidence/runtimes/free-port'
import { startPage, type LocalService } from '@ytterby/evidence/runtimes/page'
import { copyRepository } from '@ytterby/evidence/copy-repository'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageSteps } from './page-steps.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-docs-'))
const clone = join(folder, 'clone')
let service: LocalService

// The steps change the law of the clone in which they run, so they get one of their own.
beforeAll(async () => {
  mkdirSync(clone)
  copyRepository(clone)
  execFileSync(process.execPath, ['.ci/setup.mjs'], { cwd: clone, stdio: 'pipe' })
  service = await startPage(join(folder, 'state'), clone)
})
afterAll(async () => {
  await service.stop()
  rmSync(folder, { recursive: true })
})

test('docs/watches.md: its steps, one after another, tell what a change of the law changes, and leave nothing', async () => {
  const steps = pageSteps('watches.md', 'sh', { service, folder })
  expect(steps).toHaveLength(3)
  const script = `set -m\n${steps.join('\n')}`.replaceAll('8099', String(await freePort()))
  const { stdout } = await promisify(execFile)('bash', ['-uc', script], { cwd: clone })
  expect(stdout).toContain('"watch.test"')
  // What the receiver got, and what the page asks for.
  expect(stdout).toContain('"watch.changed"')
  expect(stdout.replaceAll(/\s+/g, '')).toContain('["G16","release",')
  expect(execFileSync('git', ['status', '--short'], { cwd: clone, encoding: 'utf8' })).toBe('')
})
