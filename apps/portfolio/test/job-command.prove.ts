import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorkers, type RunningService } from '@ytterby/evidence/runtimes/start-workers'

const MAIN = join(import.meta.dirname, '../../../packages/cli/src/main.ts')
const LISTS = join(import.meta.dirname, '../../../packages/evidence/src/intake/files')
const DAY = '--as-of=2026-03-01'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-job-'))
let service: RunningService
beforeAll(async () => {
  service = await startWorkers(folder)
})
afterAll(async () => {
  service.stop()
  await pause(1_000)
  rmSync(folder, { recursive: true, force: true })
})

type Ended = { readonly status: number | null; readonly said: string; readonly printed: string }

/** Runs the command line; `interrupt` sends it Ctrl-C as soon as it resolves. */
async function ytterby(args: readonly string[], interrupt?: () => Promise<void>): Promise<Ended> {
  const child = spawn(execPath, ['--no-warnings', MAIN, ...args], { env: { ...env, YTTERBY_API_KEY: service.key } })
  let [said, printed] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  void interrupt?.().then(() => child.kill('SIGINT'))
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said, printed })))
}

/** A list of several parts. */
function written(name: string): string {
  const file = join(folder, name)
  const lines = Array.from({ length: 60_000 }, (_, at) => `${at},metal,Dy,DE,${'n'.repeat(300)}\n`)
  writeFileSync(file, `id,product.form,product.elements,destination,note\n${lines.join('')}`)
  return file
}

test('a list is answered as by batch, and nothing of it stays with the service', async () => {
  const file = join(folder, 'few.csv')
  writeFileSync(file, 'id,product.form,product.elements\n1,metal,Dy\n2,no-such-form,Dy\n')
  const batch = await ytterby(['batch', file, DAY])
  const job = await ytterby(['job', file, '--url', service.origin, DAY])
  expect(job).toMatchObject({ status: 1, printed: batch.printed })
  expect(job.said).toContain('Lines that were refused: 1')
  expect(existsSync(`${file}.job.json`)).toBe(false)
})

test('a workbook of another system is answered with a profile as by batch', async () => {
  const file = join(LISTS, 'handmade-review.xlsx')
  const list = join(folder, 'parts.xlsx')
  copyFileSync(file, list)
  const profile = join(folder, 'parts.json')
  await ytterby(['intake', list, '--profile', profile, '--accept', 'certain', '--by', 'Anna', DAY])
  const batch = await ytterby(['batch', list, '--profile', profile, DAY])
  const job = await ytterby(['job', list, '--profile', profile, '--url', service.origin, DAY])
  expect(job).toMatchObject({ status: batch.status, printed: batch.printed })
  expect(job.said).toContain('Lines with new questions: 13')
})

test('a run that was stopped by Ctrl-C goes on with the same job', async () => {
  const file = written('many.csv')
  const answers = join(folder, 'answers.csv')
  const args = ['job', file, '--url', service.origin, '--to', answers, DAY, '--keep']
  const isKept = async (): Promise<void> => {
    while (!existsSync(`${file}.job.json`)) await pause(20)
  }
  const stopped = await ytterby(args, isKept)
  expect(stopped.status).not.toBe(0)
  const { id } = JSON.parse(readFileSync(`${file}.job.json`, 'utf8'))
  expect(await ytterby(args)).toMatchObject({ status: 0, said: '' })
  const kept = await fetch(`${service.origin}/v1/jobs/${id}`, { headers: { authorization: `Bearer ${service.key}` } })
  expect(await kept.json()).toMatchObject({ state: 'done', lines: { answered: 60_000 } })
  expect(readFileSync(answers, 'utf8')).toBe((await ytterby(['batch', file, DAY])).printed)
})
