import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '@ytterby/evidence/runtimes/free-port'
import { startPage, type LocalService } from '@ytterby/evidence/runtimes/page'
import { copyWorkspace, type WorkspaceCopy } from '@ytterby/evidence/workspace-copy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageSteps } from './page-steps.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-docs-'))
let copy: WorkspaceCopy
let service: LocalService

// The steps change the law of the checkout in which they run, so they get a copy.
beforeAll(async () => {
  copy = copyWorkspace()
  service = await startPage({ state: join(folder, 'state'), root: copy.root })
})
afterAll(async () => {
  await service.stop()
  copy.remove()
  rmSync(folder, { recursive: true })
})

test('docs/watches.md: its steps, one after another, tell what a change of the law changes, and leave nothing', async () => {
  const steps = pageSteps('watches.md', 'sh', { service, folder })
  expect(steps).toHaveLength(3)
  const script = `set -m\n${steps.join('\n')}`.replaceAll('8099', String(await freePort()))
  const { stdout } = await promisify(execFile)('bash', ['-uc', script], { cwd: copy.root })
  expect(stdout).toContain('"watch.test"')
  // What the receiver got, and what the page asks for.
  expect(stdout).toContain('"watch.changed"')
  expect(stdout.replaceAll(/\s+/g, '')).toContain('["G16","release",')
  expect(copy.run('git', 'status', '--short')).toEqual({ status: 0, stdout: '', stderr: '' })
})
