import { env } from 'cloudflare:workers'
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import { answerChunk } from '../src/jobs/answer-chunk.ts'
import { lawPrefix, outputKey } from '../src/jobs/files.ts'
import type { Job } from '../src/jobs/job.ts'
import { create, ended, jobIn, send, sendInParts } from './ask.ts'
import { losing } from './lost-messages.ts'

const QUERY = '?asOf=2026-03-01'
/** Three chunks. */
const LIST = new TextEncoder().encode(
  `id,product.form,product.elements,destination\n${'1,metal,Dy,DE\n'.repeat(10_000)}`,
)

const stubOf = (id: string): DurableObjectStub<Job> => env.JOBS.getByName(id)

const asked = await create(QUERY, LIST)
const expected = (await ended(asked.id)).result

test('messages that are lost are sent again', async () => {
  const { id } = await create(QUERY)
  const { lost, stop } = await losing(id)
  await sendInParts(id, LIST, 50_000)
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
  expect((await jobIn(await send(`/v1/jobs/${id}`))).lines.answered).toBe(0)
  await stop()
  expect(await ended(id)).toMatchObject({ state: 'done', result: expected })
})

test('each step may happen twice, in any order', async () => {
  const { id } = await create(QUERY)
  const { lost, stop } = await losing(id)
  await sendInParts(id, LIST, 50_000)
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
  await Promise.all([...lost, ...lost.toReversed()].map((message) => answerChunk(message, env, currentRuleset)))
  for (let again = 0; again < 3; again++) await runDurableObjectAlarm(stubOf(id))
  const done = await ended(id)
  await stop()
  expect(done).toMatchObject({ state: 'done', lines: { answered: 10_000 }, result: expected })
  // Late messages and alarms of a job that is done change nothing.
  for (const message of lost) await answerChunk(message, env, currentRuleset)
  await runDurableObjectAlarm(stubOf(id))
  expect(await ended(id)).toEqual(done)
})

test('an object that is evicted at any step goes on', async () => {
  const { id } = await create(QUERY)
  await sendInParts(id, LIST, 50_000)
  for (let time = 0; time < 5; time++) {
    // An object that does not run cannot be evicted.
    await send(`/v1/jobs/${id}`)
    await evictDurableObject(stubOf(id))
    await new Promise((resolve) => setTimeout(resolve, 100 * time))
  }
  expect(await ended(id)).toMatchObject({ state: 'done', lines: { answered: 10_000 }, result: expected })
})

test('a message for a job that is gone writes nothing, and deletes what an earlier one wrote', async () => {
  const { id } = await create(QUERY, LIST)
  await send(`/v1/jobs/${id}`, { method: 'DELETE' })
  await env.FILES.put(
    outputKey(lawPrefix(id, currentRuleset.digest), 0),
    'stored by a consumer that ended before it reported',
  )
  await answerChunk({ job: id, chunk: 0 }, env, currentRuleset)
  expect((await env.FILES.list({ prefix: `jobs/${id}/` })).objects).toEqual([])
})

test('what is reported while a job is being wiped is deleted, and an interrupted wipe goes on', async () => {
  const { id } = await create(QUERY)
  const { lost, stop } = await losing(id)
  await sendInParts(id, LIST, LIST.length)
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
  await runInDurableObject(stubOf(id), (_job, { storage }) => {
    storage.kv.put('job', { ...storage.kv.get<object>('job'), isWiping: true })
  })
  const report = { bytes: 1, digest: '', lines: 1, answered: 1, refused: 0, asked: 0, verdicts: {} }
  expect(await stubOf(id).answered(0, currentRuleset.digest, report)).toBe(false)
  await answerChunk({ job: id, chunk: 1 }, env, currentRuleset)
  expect((await send(`/v1/jobs/${id}`)).status).toBe(404)
  await stop()
  await runDurableObjectAlarm(stubOf(id))
  expect((await env.FILES.list({ prefix: `jobs/${id}/` })).objects).toEqual([])
})

test('a chunk that fails again and again names its lines; the rest is there; resuming answers it', async () => {
  const { id } = await create(QUERY)
  const { lost, stop } = await losing(id)
  await sendInParts(id, LIST, LIST.length)
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
  await answerChunk({ job: id, chunk: 0 }, env, currentRuleset)
  await answerChunk({ job: id, chunk: 2 }, env, currentRuleset)
  const failed = await ended(id)
  await stop()
  expect(failed).toMatchObject({ state: 'failed', error: null, failedLines: [{ from: 4097, to: 8192 }] })
  const rest = await (await send(`/v1/jobs/${id}/result`)).text()
  expect(rest.split('\n').length - 1).toBe(1 + 10_000 - 4096)
  expect((await send(`/v1/jobs/${id}/resume`, { method: 'POST' })).status).toBe(202)
  expect(await ended(id)).toMatchObject({ state: 'done', failedLines: [], result: expected })
})

test('a job that another release of the law would answer stops, and answers every line again when resumed', async () => {
  const { id } = await create(QUERY)
  const { lost, stop } = await losing(id)
  await sendInParts(id, LIST, LIST.length)
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
  await answerChunk({ job: id, chunk: 1 }, env, currentRuleset)
  await runInDurableObject(stubOf(id), (_job, { storage }) => {
    const job = storage.kv.get<{ settings: { ruleset: object } }>('job')
    storage.kv.put('job', {
      ...job,
      settings: { ...job?.settings, ruleset: { ...job?.settings.ruleset, digest: 'other' } },
    })
  })
  await answerChunk({ job: id, chunk: 0 }, env, currentRuleset)
  await stop()
  expect(await ended(id)).toMatchObject({ state: 'failed', error: { code: 'ruleset-changed' }, result: null })
  await send(`/v1/jobs/${id}/resume`, { method: 'POST' })
  expect(await ended(id)).toMatchObject({ state: 'done', error: null, lines: { answered: 10_000 }, result: expected })
})

test('a job is wiped when it expires', async () => {
  const { id } = await create(QUERY, LIST)
  await ended(id)
  await runInDurableObject(stubOf(id), (_job, { storage }) => {
    const job = storage.kv.get<{ settings: object }>('job')
    storage.kv.put('job', { ...job, settings: { ...job?.settings, expires: 0 } })
  })
  await runDurableObjectAlarm(stubOf(id))
  expect((await send(`/v1/jobs/${id}`)).status).toBe(404)
  expect((await env.FILES.list({ prefix: `jobs/${id}/` })).objects).toEqual([])
})
