import { env } from 'cloudflare:workers'
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { describe, expect, inject, test } from 'vitest'
import { currentRuleset, type Ruleset } from 'ytterby'
import { PublicKeySchema, verifyList } from 'ytterby/receipts'
import { answerChunk } from '../src/jobs/answer-chunk.ts'
import { frozenRuleset } from '../src/jobs/frozen-ruleset.ts'
import { hexDigest } from '../src/jobs/hex-digest.ts'
import type { Job } from '../src/jobs/job.ts'
import type { JobRecord } from '../src/jobs/job-record.ts'
import { jobRulesetOf } from '../src/jobs/job-ruleset.ts'
import { create, ended, jobIn, send, sendInParts } from './ask.ts'
import { lateConsumer, lateCut } from './late.ts'
import { losing } from './lost-messages.ts'

const QUERY = '?asOf=2026-03-01'
/** A magnet about whose other elements nothing is said: the law of 1.0.0 answers `no-permit`, the law of today `depends`. */
const ROW = 'ndfeb-magnet,Nd,DE\n'
/** Three chunks. */
const LIST = new TextEncoder().encode(`product.form,product.elements,destination\n${ROW.repeat(10_000)}`)
const CHUNKS = [0, 1, 2]
/** These tests answer the chunks themselves, however slow the machine is. */
const NEVER = '86400'

const before = await frozenRuleset(env, '1.0.0')
const stubOf = (id: string): DurableObjectStub<Job> => env.JOBS.getByName(id)
const textOf = async (id: string): Promise<string> => (await send(`/v1/jobs/${id}/result`)).text()
const digestOf = async (text: string | Uint8Array): Promise<string> =>
  `sha256:${await hexDigest(typeof text === 'string' ? new TextEncoder().encode(text) : text)}`
const resume = (id: string): Promise<Response> => send(`/v1/jobs/${id}/resume`, { method: 'POST' })
const filesOf = async (id: string): Promise<readonly string[]> =>
  (await env.FILES.list({ prefix: `jobs/${id}/` })).objects.map(({ key }) => key)

/** Changes what a job has stored of itself. */
const rewrite = (id: string, change: (record: JobRecord) => object): Promise<void> =>
  runInDurableObject(stubOf(id), (_job, { storage }) => {
    const record = storage.kv.get<JobRecord>('job')
    if (record !== undefined) storage.kv.put('job', change(record))
  })

/** Has a job work under a law, as if it had been created by a release that has it. */
const underLaw = (id: string, ruleset: Ruleset): Promise<void> =>
  rewrite(id, (record) => ({ ...record, settings: { ...record.settings, ruleset: jobRulesetOf(ruleset) } }))

/** A job under the law of 1.0.0 whose chunks wait for these tests to answer them. */
async function jobUnderBefore(list: Uint8Array, profile?: string) {
  const { id } = await create(QUERY)
  await underLaw(id, before)
  if (profile !== undefined) {
    const headers = { 'content-type': 'application/json' }
    await send(`/v1/jobs/${id}/profile`, { method: 'PUT', body: profile, headers })
  }
  const { lost, stop } = await losing(id, NEVER)
  await sendInParts(id, list, 8 * 2 ** 20)
  return { id, lost, stop }
}

const answer = (job: string, chunk: number, law: Ruleset): Promise<void> => answerChunk({ job, chunk }, env, law)

describe.each(['stored', 'reported'] as const)('what is %s late', (step) => {
  test.each([
    ['before the new law has answered the chunk', false],
    ['after it', true],
  ])('under the law before, %s, is not counted', async (_when, isAnswered) => {
    const { id, lost, stop } = await jobUnderBefore(LIST)
    await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(CHUNKS.length)
    await answer(id, 0, before)
    const between = await lateConsumer({ job: id, chunk: 1 }, before, step)
    const after = await lateConsumer({ job: id, chunk: 2 }, before, step)
    expect((await jobIn(await send(`/v1/jobs/${id}`))).lines.answered).toBe(4_095)
    // The release.
    await answer(id, 1, currentRuleset)
    await between.end()
    expect(await ended(id)).toMatchObject({ state: 'failed', error: { code: 'ruleset-changed' }, result: null })
    await resume(id)
    await expect.poll(() => lost.slice(3).map(({ chunk }) => chunk), { timeout: 60_000 }).toEqual(CHUNKS)
    if (isAnswered) await answer(id, 2, currentRuleset)
    const { lines } = await jobIn(await send(`/v1/jobs/${id}`))
    await after.end()
    expect((await jobIn(await send(`/v1/jobs/${id}`))).lines).toEqual(lines)
    for (const chunk of CHUNKS) await answer(id, chunk, currentRuleset)
    const done = await ended(id)
    await stop()
    expect(done).toMatchObject({ state: 'done', lines: { answered: 10_000 }, verdicts: { depends: 10_000 } })
    const text = await textOf(id)
    expect(text.match(/,no-permit,no-permit,/g)).toBeNull()
    const { receipt } = await jobIn(await send(`/v1/jobs/${id}?receipt=true`))
    expect(receipt).toMatchObject({ ruleset: { digest: currentRuleset.digest }, verdicts: { depends: 10_000 } })
    const keys = PublicKeySchema.array().parse(JSON.parse(env.RECEIPT_KEYS))
    const evidence = { keys, list: await digestOf(LIST), answers: await digestOf(text) }
    expect((await verifyList(receipt, evidence)).valid).toBe(true)
    await send(`/v1/jobs/${id}`, { method: 'DELETE' })
    expect(await filesOf(id)).toEqual([])
  })
})

test('what the law before has made is deleted once the job has begun again', async () => {
  const { id, lost, stop } = await jobUnderBefore(LIST)
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(CHUNKS.length)
  await answer(id, 0, before)
  const made = (await filesOf(id)).filter((key) => key.includes(before.digest))
  expect(made).toHaveLength(1)
  await answer(id, 1, currentRuleset)
  await stop()
  await resume(id)
  await ended(id)
  const files = await filesOf(id)
  expect(files.filter((key) => key.includes(before.digest))).toEqual([])
  expect(files.filter((key) => key.includes(currentRuleset.digest))).toHaveLength(CHUNKS.length)
})

test('a list of another system is read again under the new law, whoever reports late', async () => {
  const { profile, lists } = inject('profiled')
  const { base64, printed } = lists.find(({ name }) => name === 'a list of two chunks') ?? {}
  const list = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0))
  const { id, lost, stop } = await jobUnderBefore(list, profile)
  const sent = (count: number): Promise<void> => expect.poll(() => lost.length, { timeout: 60_000 }).toBe(count)
  await sent(2)
  await answer(id, 0, before)
  const late = await lateConsumer({ job: id, chunk: 1 }, before, 'stored')
  await answer(id, 1, currentRuleset)
  expect(await ended(id)).toMatchObject({ state: 'failed', error: { code: 'ruleset-changed' } })
  await resume(id)
  await sent(4)
  await answer(id, 0, currentRuleset)
  await late.end()
  await runDurableObjectAlarm(stubOf(id))
  expect(lost).toHaveLength(4)
  for (const count of [4, 6, 8]) {
    await sent(count)
    for (const chunk of [0, 1]) await answer(id, chunk, currentRuleset)
    await runDurableObjectAlarm(stubOf(id))
  }
  const done = await ended(id)
  await stop()
  expect(done).toMatchObject({ state: 'done', result: { bytes: printed?.bytes } })
  expect(await digestOf(await textOf(id))).toBe(`sha256:${printed?.digest}`)
})

/** What a job has stored of itself and its chunks. */
const storedBy = (id: string): Promise<object> =>
  runInDurableObject(stubOf(id), (_job, { storage }) => ({
    record: storage.kv.get('job'),
    chunks: storage.sql.exec('SELECT * FROM chunk ORDER BY n').toArray(),
  }))

const REPORT = { bytes: 1, digest: '', lines: 1, answered: 1, refused: 0, asked: 0, verdicts: {} }
const FAULT = { code: 'unknown-column', message: 'A column.' }

test.each<{ report: 'answered' | 'looked' | 'unpacked' | 'refuse'; of: readonly unknown[]; reading: object | null }>([
  { report: 'answered', of: [0, before.digest, REPORT], reading: null },
  { report: 'looked', of: [0, before.digest, 0], reading: { step: 'look', pass: 0, unpacked: null } },
  { report: 'unpacked', of: [before.digest, []], reading: { step: 'unpack', encoding: null } },
  { report: 'refuse', of: [before.digest, FAULT], reading: null },
  // As consumers of a release report that knew nothing of this.
  { report: 'answered', of: [0, REPORT], reading: null },
  { report: 'looked', of: [0, 0], reading: { step: 'look', pass: 0, unpacked: null } },
  { report: 'unpacked', of: [[]], reading: { step: 'unpack', encoding: null } },
  { report: 'refuse', of: [FAULT], reading: null },
])('the report “$report” of another law, or of none, changes nothing', async ({ report, of, reading }) => {
  const { id } = await create(QUERY)
  const { lost, stop } = await losing(id, NEVER)
  await sendInParts(id, LIST, LIST.length)
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(CHUNKS.length)
  await rewrite(id, (record) => ({ ...record, reading }))
  const stored = await storedBy(id)
  await runInDurableObject(stubOf(id), (job) => Reflect.apply(job[report], job, of))
  expect(await storedBy(id)).toEqual(stored)
  await stop()
})

test('a job that stops because the law has changed stays stopped, also while its list is being cut', async () => {
  // More than the 8 MiB that are read at once, and the rest begins after 2 MiB of the second part.
  const record = `metal,Dy,DE,${'x'.repeat(100_000)}\n`
  const list = new TextEncoder().encode(`product.form,product.elements,destination,note\n${record.repeat(100)}`)
  const { id } = await create(QUERY)
  await underLaw(id, before)
  const { lost, stop } = await losing(id, NEVER)
  const cut = await lateCut(stubOf(id), 2 * 2 ** 20)
  await sendInParts(id, list, 6 * 2 ** 20)
  await expect.poll(cut.hasBegun, { timeout: 60_000 }).toBe(true)
  expect(lost.length).toBeGreaterThan(0)
  await answer(id, 0, currentRuleset)
  const stopped = { state: 'failed', error: { code: 'ruleset-changed' }, result: null }
  expect(await ended(id)).toMatchObject(stopped)
  await cut.end()
  expect(await ended(id)).toMatchObject(stopped)
  await stop()
  await resume(id)
  expect(await ended(id)).toMatchObject({ state: 'done', lines: { answered: 100 } })
})

test('a last record that never ends is still reported once the law has changed', async () => {
  const list = new TextEncoder().encode(
    `product.form,product.elements,note\n${'metal,Dy,\n'.repeat(10)}metal,Dy,"open\n`,
  )
  const { id, lost, stop } = await jobUnderBefore(list)
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBe(1)
  await answer(id, 0, currentRuleset)
  await stop()
  await resume(id)
  expect(await ended(id)).toMatchObject({ state: 'failed', error: { code: 'malformed-csv' }, lines: { answered: 10 } })
})
