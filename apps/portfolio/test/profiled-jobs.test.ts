import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { hostileWorkbooks } from '@ytterby/evidence/hostile-workbooks'
import { zipSync } from 'fflate'
import { describe, expect, inject, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import { verifyList } from 'ytterby/receipts'
import { hexDigest } from '../src/jobs/hex-digest.ts'
import { answerChunk } from '../src/jobs/answer-chunk.ts'
import { create, ended, send, sendInParts } from './ask.ts'
import { losing } from './lost-messages.ts'
import { expectRefused } from './refused.ts'

const QUERY = '?asOf=2026-03-01'
const { profile, lists } = inject('profiled')
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const PROFILE_BYTES = bytesOf(profile).length

const put = (id: string, body: string): Promise<Response> =>
  send(`/v1/jobs/${id}/profile`, { method: 'PUT', body, headers: { 'content-type': 'application/json' } })

/** A job that answers a list with the profile of these tests. */
async function profiledJob(list: Uint8Array): Promise<string> {
  const { id } = await create(QUERY)
  expect((await put(id, profile)).status).toBe(204)
  await sendInParts(id, list, 5_000)
  return id
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

describe.each(lists)('$name', ({ base64, printed }) => {
  const list = fromBase64(base64)

  test('is answered with the bytes that the command line prints with the profile', async () => {
    const id = await profiledJob(list)
    const { state, lines, verdicts, profile: said, result } = await ended(id)
    expect({ state, result }).toMatchObject({ state: 'done', result: { bytes: printed.bytes } })
    const given = new Uint8Array(await (await send(`/v1/jobs/${id}/result`)).arrayBuffer())
    expect(await hexDigest(given)).toBe(printed.digest)
    expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(lines.answered)
    expect(lines.read).toBeGreaterThan(lines.answered)
    expect(said).toEqual({ bytes: PROFILE_BYTES, digest: `sha256:${await hexDigest(bytesOf(profile))}` })
  })
})

test('each step of such a list may happen twice, in any order, and its messages may be lost', async () => {
  const { base64, printed } = lists.find(({ name }) => name === 'a list of two chunks') ?? {}
  const { id } = await create(QUERY)
  await put(id, profile)
  const { lost, stop } = await losing(id)
  await sendInParts(id, fromBase64(base64 ?? ''), 100_000)
  // Two chunks are looked at twice, and then answered.
  for (const expected of [2, 4, 6]) {
    await expect.poll(() => lost.length, { timeout: 60_000 }).toBe(expected)
    const again = [...lost, ...lost.toReversed()]
    await Promise.all(again.map((message) => answerChunk(message, env, currentRuleset)))
    await runDurableObjectAlarm(env.JOBS.getByName(id))
  }
  const done = await ended(id)
  await stop()
  expect(done).toMatchObject({ state: 'done', lines: { read: 5_040 }, result: { bytes: printed?.bytes } })
})

test('lines about which something new is asked are counted, and the receipt states the profile', async () => {
  const other = lists.find(({ name }) => name === 'handmade-review.xlsx')
  const id = await profiledJob(fromBase64(other?.base64 ?? ''))
  expect((await ended(id)).lines.asked).toBeGreaterThan(0)
  // The answers are CSV, also to a workbook.
  const { headers } = await send(`/v1/jobs/${id}/result`)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toContain(`${id}.csv`)
  const { receipt }: { receipt: object } = await (await send(`/v1/jobs/${id}?receipt=true`)).json()
  const keys = JSON.parse(env.RECEIPT_KEYS)
  const digest = `sha256:${await hexDigest(bytesOf(profile))}`
  expect(receipt).toMatchObject({ profile: { digest } })
  const outcome = async (of: string): Promise<unknown> =>
    (await verifyList(receipt, { keys, profile: of })).checks.find(({ id: name }) => name === 'profile')?.outcome
  expect(await outcome(digest)).toBe('holds')
  expect(await outcome(`sha256:${'0'.repeat(64)}`)).toBe('fails')
})

test('a list in the columns of the contract asks nothing, and was read by no profile', async () => {
  const { id } = await create(QUERY, 'id,product.form\n1,metal\n')
  expect(await ended(id)).toMatchObject({ profile: null, lines: { asked: 0 } })
})

function archiveOf(bytes: number): Uint8Array {
  const archive = new Uint8Array(bytes)
  archive.set([0x50, 0x4b, 3, 4])
  return archive
}

test.each<[what: string, list: Uint8Array, code: string]>([
  ['no goods', bytesOf('Material,HS code,Net weight\n'), 'no-goods'],
  ['an older document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'no-workbook'],
  ['an archive that is no workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'no-workbook'],
  [
    'a workbook that unpacks to 17 MiB of texts',
    zipSync({ 'xl/a.xml': new Uint8Array(17 * 1024 * 1024) }),
    'input-too-long',
  ],
  ['a workbook of more than 20 MiB', archiveOf(20 * 1024 * 1024 + 1), 'input-too-long'],
  ['a record that never ends', bytesOf('Material,HS code\nA,85051190\n"B,85051190\nC,85051190\n'), 'malformed-csv'],
  [
    'a text in no single encoding',
    new Uint8Array([...bytesOf('Material,HS code\nA,85051190\nB'), 0xff]),
    'unsure-encoding',
  ],
  ['an empty line', bytesOf('\n'), 'no-goods'],
  ['a row of very many cells', bytesOf(`Material,HS code\nA,85051190${','.repeat(2_000_000)}\n`), 'input-too-long'],
  ['a cell of very many letters', bytesOf(`Material,HS code\nA,"${'x'.repeat(40_000)}"\n`), 'input-too-long'],
  ...hostileWorkbooks().map(({ what, bytes, limit }): [string, Uint8Array, string] => [
    what,
    bytes,
    limit === 'no-workbook' ? limit : 'input-too-long',
  ]),
])('%s is refused, and has no result', async (_what, list, code) => {
  const { id } = await create(QUERY)
  await put(id, profile)
  await sendInParts(id, list, 8 * 1024 * 1024)
  expect(await ended(id)).toMatchObject({ state: 'failed', error: { code }, failedLines: [], result: null })
  // Nothing of it was unpacked.
  const { objects } = await env.FILES.list({ prefix: `jobs/${id}/unpacked/` })
  expect(objects).toEqual([])
})

test('a row of very many cells ends a list in the columns of the contract, after what stands before it', async () => {
  const { id } = await create(QUERY, `id,product.form\n1,metal\n2,metal${','.repeat(2_000_000)}\n3,metal\n`)
  expect(await ended(id)).toMatchObject({
    state: 'failed',
    lines: { answered: 1 },
    error: {
      code: 'input-too-long',
      message:
        'The row that begins on line 3 has more than 16,384 cells: remove the columns that are not needed. Everything before it was answered.',
    },
  })
})

test('a profile is refused that is none, is too large, comes too late, or does not fit the job', async () => {
  const { id } = await create(QUERY)
  await expectRefused(await put(id, '{'), 400, 'malformed-json')
  await expectRefused(await put(id, '{"profile":2,"columns":[],"goods":[],"deals":[]}'), 422, 'invalid-profile')
  await expectRefused(await put(id, ' '.repeat(8 * 1024 * 1024 + 1)), 413, 'profile-too-large')
  await sendInParts(id, bytesOf('id,product.form\n1,metal\n'), 100)
  await expectRefused(await put(id, profile), 409, 'wrong-job-state')
  const whole = await create(`${QUERY}&full=true`)
  await expectRefused(await put(whole.id, profile), 409, 'wrong-job-state')
  expect((await put('0'.repeat(32), profile)).status).toBe(404)
})

test('a profile that is sent again replaces the first, and all of it is wiped with the job', async () => {
  const { id } = await create(QUERY)
  await put(id, profile)
  await put(id, `${profile} `)
  const { objects } = await env.FILES.list({ prefix: `jobs/${id}/` })
  expect(objects.map(({ size }) => size)).toEqual([PROFILE_BYTES + 1])
  await send(`/v1/jobs/${id}`, { method: 'DELETE' })
  expect((await env.FILES.list({ prefix: `jobs/${id}/` })).objects).toEqual([])
})

test('the lines of such a list are not in the columns that a watch reads', async () => {
  const [first] = lists
  const id = await profiledJob(fromBase64(first?.base64 ?? ''))
  await ended(id)
  const body = JSON.stringify({ name: 'Parts', job: id })
  const response = await send('/v1/watches', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  expect(await response.json()).toMatchObject({ errors: [{ code: 'has-profile', pointer: '/job' }] })
})
