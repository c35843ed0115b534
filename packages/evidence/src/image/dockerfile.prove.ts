import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { env } from 'node:process'
import { assess, canonicalJson, type Inquiry } from 'ytterby'
import { afterAll, expect, test } from 'vitest'
import { copyRepository } from '../publish/copy-repository.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const folder = mkdtempSync(join(tmpdir(), 'ytterby-image-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MAGNET: Inquiry = { asOf: '2026-03-01', product: { form: 'ndfeb-magnet' }, destination: 'DE' }

// There is no Docker here: each instruction is carried out in a folder that stands for the image.
test('what the Dockerfile copies and runs is enough for the service to answer', async () => {
  let image = ''
  let command: readonly [string, ...string[]] = ['']
  for (const line of readFileSync(join(ROOT, 'Dockerfile'), 'utf8').split('\n')) {
    const [instruction, ...words] = line.split(' ')
    if (instruction === 'FROM') image = startStage(words)
    else if (instruction === 'COPY') copy(words, image)
    else if (instruction === 'RUN') execFileSync('sh', ['-c', words.join(' ')], { cwd: image, stdio: 'pipe' })
    else if (instruction === 'CMD') command = JSON.parse(words.join(' '))
  }
  const service = spawn(command[0], [...command.slice(1), '--port', '0'], { cwd: image, env: { PATH: env['PATH'] } })
  try {
    // A service that cannot start says nothing.
    const [chunk]: unknown[] = await Promise.race([once(service.stdout, 'data'), once(service, 'close')])
    const [, port] = /:(\d+),/.exec(String(chunk)) ?? []
    const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`, init)
    const headers = { 'content-type': 'application/json' }
    const answer = await ask('/v1/assessments', { method: 'POST', headers, body: JSON.stringify(MAGNET) })
    expect(await answer.text()).toBe(canonicalJson(assess(MAGNET)))
    for (const path of ['/healthz', '/', '/v1/rulesets/1.0.0'])
      expect([path, (await ask(path)).status]).toEqual([path, 200])
  } finally {
    service.kill()
    await once(service, 'close')
  }
})

/** The folder of a stage: empty, or with what an earlier stage left. */
function startStage([from = '', , name = 'last']: readonly string[]): string {
  const stage = join(folder, name)
  mkdirSync(stage)
  if (!from.includes(':')) cpSync(join(folder, from), stage, { recursive: true, verbatimSymlinks: true })
  return stage
}

function copy(words: readonly string[], image: string): void {
  const [from = '', to = ''] = words.filter((word) => !word.startsWith('--'))
  const [, stage] = /--from=(\S+)/.exec(words.join(' ')) ?? []
  if (stage === undefined) return copyRepository(image)
  const target = join(image, to)
  mkdirSync(dirname(target), { recursive: true })
  cpSync(from.replace('/ytterby', join(folder, stage)), target, { recursive: true, verbatimSymlinks: true })
}
