import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath, platform } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, expect, test } from 'vitest'
import { startWorkers, type RunningService } from '@ytterby/evidence/runtimes/start-workers'

const MAIN = join(import.meta.dirname, '../../../packages/cli/src/main.ts')
const DAY = '2026-03-01'
const MEBIBYTE = 2 ** 20
const KILLS = 5

const folder = mkdtempSync(join(tmpdir(), 'ytterby-killed-'))
let running: RunningService | undefined
const start = async (): Promise<RunningService> => (running = await startWorkers(folder))
// Otherwise two of them would serve the same state, and the first would outlive the tests.
afterEach(() => running?.stop())
afterAll(async () => {
  await pause(1_000)
  rmSync(folder, { recursive: true, force: true })
})

const ask = ({ origin, key }: RunningService, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(origin + path, { ...init, headers: { authorization: `Bearer ${key}` } })

type Job = { readonly id: string; readonly state: string; readonly lines: { readonly answered: number } }

async function jobOf(service: RunningService, id: string): Promise<Job> {
  const job: Job = await (await ask(service, `/v1/jobs/${id}`)).json()
  return job
}

async function ended(service: RunningService, id: string): Promise<Job> {
  for (;;) {
    const job = await jobOf(service, id)
    if (job.state !== 'running') return job
    await pause(1_000)
  }
}

/** A trade list in which no line repeats another. */
function list(lines: number): Buffer {
  const forms = ['ndfeb-magnet', 'metal', 'separated-oxide', 'smco-magnet', 'alloy', 'no-such-form']
  const elements = ['Nd;Dy', 'Dy:7', 'Tb', 'Sm:22.6', 'Nd:24;Dy:7', 'Y', 'Er']
  const rows = Array.from({ length: lines }, (_, at) => {
    const note = at % 97 === 0 ? '"zwei\r\nZeilen über “磁石”"' : ''
    return `${at};2026-0${1 + (at % 9)}-10;${forms[at % 6]};"${elements[at % 7]}";DE;Werk ${at} GmbH;${note}\r\n`
  })
  return Buffer.from(`id;asOf;product.form;product.elements;destination;endUser.name;note\r\n${rows.join('')}`)
}

async function printedByCli(file: string): Promise<string> {
  const hash = createHash('sha256')
  const child = spawn(execPath, ['--no-warnings', MAIN, 'batch', file, '--as-of', DAY], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  for await (const piece of child.stdout) hash.update(piece)
  return hash.digest('hex')
}

async function digestOf(service: RunningService, id: string): Promise<string> {
  const hash = createHash('sha256')
  const { body } = await ask(service, `/v1/jobs/${id}/result`)
  if (body !== null) for await (const piece of body) hash.update(piece)
  return hash.digest('hex')
}

test.runIf(platform === 'linux')('a job ends with the same digest, however often everything is killed', async () => {
  const bytes = list(200_000)
  const file = join(folder, 'list.csv')
  writeFileSync(file, bytes)
  const expected = await printedByCli(file)
  let service = await start()
  const { id }: Job = await (await ask(service, `/v1/jobs?asOf=${DAY}`, { method: 'POST' })).json()
  const put = (n: number): Promise<Response> =>
    ask(service, `/v1/jobs/${id}/parts/${n}`, {
      method: 'PUT',
      body: new Uint8Array(bytes.subarray((n - 1) * MEBIBYTE, n * MEBIBYTE)),
    })
  for (let n = 1; (n - 1) * MEBIBYTE < bytes.length; n++) {
    if (n === 3) {
      // In the middle of the upload.
      const sending = put(n).catch(() => undefined)
      service.stop()
      await sending
      service = await start()
    }
    expect((await put(n)).status).toBe(204)
  }
  await ask(service, `/v1/jobs/${id}/start`, { method: 'POST' })
  const killedAt: number[] = []
  for (let time = 0; time < KILLS; time++) {
    await pause(Math.random() * 4_000)
    const { state: now, lines } = await jobOf(service, id)
    service.stop()
    service = await start()
    if (now !== 'running') break
    killedAt.push(lines.answered)
    // The last time, nobody helps: the alarm alone sends again what the queue has lost.
    if (time < KILLS - 1) await ask(service, `/v1/jobs/${id}/resume`, { method: 'POST' })
  }
  expect(killedAt.length).toBeGreaterThan(0)
  expect((await ended(service, id)).state).toBe('done')
  expect(await digestOf(service, id)).toBe(expected)
})

test('a million lines give the bytes of the command line', async () => {
  const file = join(folder, 'million.csv')
  const bytes = list(1_000_000)
  writeFileSync(file, bytes)
  const service = await start()
  const { id }: Job = await (
    await ask(service, `/v1/jobs?asOf=${DAY}`, { method: 'POST', body: new Uint8Array(bytes) })
  ).json()
  expect((await ended(service, id)).state).toBe('done')
  const digest = await digestOf(service, id)
  expect(digest).toBe(await printedByCli(file))
})
