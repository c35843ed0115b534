import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startPage, type LocalService } from '@ytterby/evidence/runtimes/page'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PLACES } from '../build/places.ts'
import { pageSteps } from './page-steps.ts'

const MAIN = join(PLACES.root, 'packages/cli/src/main.ts')
const EXAMPLES = join(PLACES.root, 'packages/cli/examples')
const run = promisify(execFile)

const folder = mkdtempSync(join(tmpdir(), 'ytterby-docs-'))
let service: LocalService

beforeAll(async () => {
  service = await startPage({ state: join(folder, 'state') })
})
afterAll(async () => {
  await service.stop()
  rmSync(folder, { recursive: true })
})

/** The steps of a page for the service of this test, whichever folder they run in. */
const stepsOf = (page: string, language: string): string[] =>
  pageSteps(page, language, { service, folder }).map((step) =>
    step
      .replaceAll('npm run -s ytterby --', `"${process.execPath}" --no-warnings "${MAIN}"`)
      .replaceAll('packages/cli/examples', EXAMPLES),
  )

const inShell = async (script: string): Promise<string> => (await run('bash', ['-uc', script], { cwd: folder })).stdout

test('docs/jobs.md: its steps, one after another, give the same bytes and a genuine receipt', async () => {
  const said = await inShell(stepsOf('jobs.md', 'sh').join('\n'))
  expect(said).toContain('the same bytes')
  expect(said).toContain('VALID')
  expect(readFileSync(join(folder, 'answered.csv'), 'utf8')).toContain('no-permit')
})

/** Runs TypeScript where the SDK is installed, beside the example lists; returns what it prints. */
async function inNode(script: string): Promise<string> {
  const args = ['--input-type=module-typescript', '--no-warnings', '--eval', script]
  return (await run(process.execPath, args, { cwd: EXAMPLES })).stdout
}

test('docs/jobs.md: its program fetches the answers', async () => {
  const [code = ''] = stepsOf('jobs.md', 'ts')
  const printing = 'console.log(await new Response(answers).text())'
  expect(await inNode(`const apiKey = '${service.key}'\n${code}\n${printing}`)).toContain('permit-required')
})

test('docs/watches.md: its program makes a watch and leaves a line with it', async () => {
  const [code = ''] = stepsOf('watches.md', 'ts')
  // Without a network, the host of the page cannot be found.
  const reachable = code.replace('https://example.com', 'http://localhost:8099')
  const line = { id: 'G16', inquiry: { product: { form: 'ore' }, destination: 'DE' } }
  const given = `const apiKey = '${service.key}'\nconst parts = [${JSON.stringify(line)}]\nlet after`
  const printing = 'console.log(refused, lines)\nawait watches.wipe(watch.id)'
  expect(await inNode(`${given}\n${reachable}\n${printing}`)).toBe('0 []\n')
})

test('docs/watches.md: its receiver refuses a message that nobody signed', async () => {
  const [, code = ''] = stepsOf('watches.md', 'ts')
  const given = `process.env.WATCH_SECRET = 'whsec_${btoa('k'.repeat(32))}'`
  const asking = "await receive(new Request('https://example.com', { method: 'POST', body: '{}' }))"
  expect(await inNode(`${given}\n${code}\nconsole.log((${asking}).status)`)).toBe('400\n')
})
