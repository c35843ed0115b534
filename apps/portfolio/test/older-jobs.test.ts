import { env } from 'cloudflare:workers'
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { expect, inject, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import { answerChunk } from '../src/jobs/answer-chunk.ts'
import { lawPrefix, prefixOf } from '../src/jobs/files.ts'
import type { JobRecord } from '../src/jobs/job-record.ts'
import { create, ended, jobIn, send, sendInParts } from './ask.ts'
import { losing } from './lost-messages.ts'

const QUERY = '?asOf=2026-03-01'
/** Three chunks. */
const LIST = new TextEncoder().encode(
  `product.form,product.elements,destination\n${'ndfeb-magnet,Nd,DE\n'.repeat(10_000)}`,
)
const MADE = lawPrefix('', currentRuleset.digest).slice(prefixOf('').length)
const NEVER = '86400'

const filesOf = async (id: string): Promise<readonly string[]> =>
  (await env.FILES.list({ prefix: prefixOf(id) })).objects.map(({ key }) => key)

/** Has a job stored what it has made as releases before 2.0.0 did: directly under the job, without its law. */
async function madeOlder(id: string): Promise<void> {
  for (const key of (await filesOf(id)).filter((name) => name.includes(MADE))) {
    const object = await env.FILES.get(key)
    await env.FILES.put(key.replace(MADE, ''), await (object ?? new Response()).arrayBuffer())
    await env.FILES.delete(key)
  }
  await runInDurableObject(env.JOBS.getByName(id), (_job, { storage }) => {
    const { isKeptByLaw: _, ...record } = storage.kv.get<JobRecord>('job') ?? {}
    storage.kv.put('job', record)
  })
}

const asked = await create(QUERY, LIST)
const expected = (await ended(asked.id)).result

test('an older job that is done is still read and signed, and leaves nothing', async () => {
  const { id } = await create(QUERY, LIST)
  const done = await ended(id)
  const text = await (await send(`/v1/jobs/${id}/result`)).text()
  await madeOlder(id)
  expect(await filesOf(id)).toContain(`jobs/${id}/out/0`)
  expect(await ended(id)).toEqual(done)
  expect(await (await send(`/v1/jobs/${id}/result`)).text()).toBe(text)
  const { receipt } = await jobIn(await send(`/v1/jobs/${id}?receipt=true`))
  expect(receipt).toMatchObject({ answers: { bytes: text.length }, ruleset: { digest: currentRuleset.digest } })
  await send(`/v1/jobs/${id}`, { method: 'DELETE' })
  expect(await filesOf(id)).toEqual([])
})

test('an older job that runs begins again, and what it had made is deleted', async () => {
  const { id } = await create(QUERY)
  const { lost, stop } = await losing(id, NEVER)
  await sendInParts(id, LIST, 50_000)
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBe(3)
  await answerChunk({ job: id, chunk: 0 }, env, currentRuleset)
  await madeOlder(id)
  // Messages of before may arrive first; they find nothing to do.
  await answerChunk({ job: id, chunk: 1 }, env, currentRuleset)
  expect((await jobIn(await send(`/v1/jobs/${id}`))).lines.answered).toBe(4_095)
  await stop()
  await runDurableObjectAlarm(env.JOBS.getByName(id))
  expect(await ended(id)).toMatchObject({ state: 'done', lines: { answered: 10_000 }, result: expected })
  expect((await filesOf(id)).filter((key) => !key.includes('/in/') && !key.includes(MADE))).toEqual([])
})

test('an older job with failed lines begins again when it is resumed', async () => {
  const { id } = await create(QUERY)
  const { lost, stop } = await losing(id)
  await sendInParts(id, LIST, LIST.length)
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
  await answerChunk({ job: id, chunk: 0 }, env, currentRuleset)
  expect(await ended(id)).toMatchObject({ state: 'failed', error: null })
  await stop()
  await madeOlder(id)
  const rest = await (await send(`/v1/jobs/${id}/result`)).text()
  expect(rest.split('\n').length - 1).toBe(4_096)
  await send(`/v1/jobs/${id}/resume`, { method: 'POST' })
  expect(await ended(id)).toMatchObject({ state: 'done', failedLines: [], result: expected })
})

test('an older job about a list of another system, in the middle of a pass, begins again', async () => {
  const { profile, lists } = inject('profiled')
  const { base64, printed } = lists.find(({ name }) => name === 'a text in UTF-16') ?? {}
  const { id } = await create(QUERY)
  const headers = { 'content-type': 'application/json' }
  await send(`/v1/jobs/${id}/profile`, { method: 'PUT', body: profile, headers })
  const { lost, stop } = await losing(id, NEVER)
  await sendInParts(
    id,
    Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0)),
    5_000,
  )
  // It is unpacked, and looked at.
  for (const count of [1, 2]) {
    await expect.poll(() => lost.length, { timeout: 60_000 }).toBe(count)
    await answerChunk({ job: id, chunk: 0 }, env, currentRuleset)
    await runDurableObjectAlarm(env.JOBS.getByName(id))
  }
  await madeOlder(id)
  expect((await filesOf(id)).filter((key) => /\/(?:unpacked|seen)\//.test(key))).toHaveLength(2)
  await stop()
  await runDurableObjectAlarm(env.JOBS.getByName(id))
  expect(await ended(id)).toMatchObject({ state: 'done', result: { bytes: printed?.bytes } })
})
