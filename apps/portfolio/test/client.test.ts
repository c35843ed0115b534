import { exports } from 'cloudflare:workers'
import { createJobsClient, type Job } from 'ytterby/client'
import { expect, test } from 'vitest'
import { create, send, type JobDocument } from './ask.ts'
import { API_KEYS } from './keys.ts'

const clientOf = (apiKey: string) =>
  createJobsClient({
    baseUrl: 'http://localhost',
    apiKey,
    fetch: (url, init) => exports.default.fetch(new Request(url, init)),
  })
const jobs = clientOf(API_KEYS.ours)

const HEADER = 'id,product.form,product.elements,destination,note\n'
const textOf = (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text()

test('a list is sent, answered, fetched and wiped', async () => {
  const told: Job[] = []
  const list = new Blob([HEADER, '1,metal,Dy,DE,\n2,no-such-form,Dy,DE,\n'])
  const job = await jobs.run(list, { asOf: '2026-03-01', onProgress: (now) => told.push(now) })
  expect(job).toMatchObject({ state: 'done', lines: { answered: 1, refused: 1 } })
  expect(told.at(0)?.state).toBe('uploading')
  expect(told.at(-1)).toEqual(job)
  const result = await textOf(await jobs.result(job.id))
  expect(result.split('\n').map((row) => row.slice(0, 8))).toEqual(['id,produ', '1,metal,', '2,no-suc', ''])
  expect(result).toBe(await (await send(`/v1/jobs/${job.id}/result`)).text())
  await jobs.wipe(job.id)
  await expect(jobs.get(job.id)).rejects.toMatchObject({ code: 'not-found', status: 404 })
})

test('an interrupted upload goes on with the part that is not whole', async () => {
  const line = `metal,Dy,DE,${'n'.repeat(2_000)}\n`
  const list = new Blob([HEADER, ...Array.from({ length: 5_000 }, (_, at) => `${at},${line}`)])
  const { id } = await create('?asOf=2026-03-01')
  const first = new Uint8Array(await list.slice(0, 8 * 2 ** 20).arrayBuffer())
  await send(`/v1/jobs/${id}/parts/1`, { method: 'PUT', body: first })
  const sent: number[] = []
  const job = await jobs.run(list, { job: id, onProgress: (_job, bytes) => sent.push(bytes) })
  expect(sent.slice(0, 2)).toEqual([first.length, list.size])
  expect(job).toMatchObject({ id, state: 'done', inputBytes: list.size, lines: { answered: 5_000, refused: 0 } })
})

test('a list that is refused as a whole fails with the code of the command line', async () => {
  const job = await jobs.run(new Blob(['no.such.column\n1\n']), { asOf: '2026-03-01' })
  expect(job).toMatchObject({ state: 'failed', result: null, error: { code: 'unknown-column' } })
})

test('a job whose first answer was lost is created once, and goes on where it is', async () => {
  let lost = 0
  const lossy = createJobsClient({
    baseUrl: 'http://localhost',
    apiKey: API_KEYS.ours,
    async fetch(url, init) {
      const answer = await exports.default.fetch(new Request(url, init))
      if (!url.endsWith('/v1/jobs') || (lost += 1) > 1) return answer
      await answer.text()
      throw new TypeError('The connection was reset')
    },
  })
  const list = new Blob([HEADER, '1,metal,Dy,DE,\n'])
  const idempotencyKey = 'a-list-of-the-client'
  const job = await lossy.run(list, { idempotencyKey })
  expect([lost, job.state]).toEqual([2, 'done'])
  expect(await jobs.run(list, { idempotencyKey })).toEqual(job)
})

test('an empty list is sent, and fails with the code of the command line', async () => {
  expect(await jobs.run(new Blob([]))).toMatchObject({ state: 'failed', error: { code: 'empty-file' } })
})

test('the job of another key is not found', async () => {
  const { id } = await create('?asOf=2026-03-01')
  await expect(clientOf(API_KEYS.theirs).get(id)).rejects.toMatchObject({ name: 'ServiceError' })
  await expect(clientOf(API_KEYS.theirs).run(new Blob([HEADER]), { job: id })).rejects.toMatchObject({ status: 404 })
})

test('a signal ends the waiting, and the job goes on', async () => {
  const stop = new AbortController()
  const running = jobs.run(new Blob([HEADER, '1,metal,Dy,DE,\n'.repeat(3_000)]), {
    asOf: '2026-03-01',
    signal: stop.signal,
    onProgress: ({ state }) => state === 'running' && stop.abort(new Error('stopped')),
  })
  await expect(running).rejects.toThrow('stopped')
})

test('the types of the client are those of the schema', () => {
  const ofSchema = (job: JobDocument): Job => job
  const ofClient = (job: Job): JobDocument => ({
    ...job,
    verdicts: { ...job.verdicts },
    failedLines: [...job.failedLines],
  })
  expect([ofSchema, ofClient]).toHaveLength(2)
})
