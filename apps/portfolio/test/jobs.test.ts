import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, test, vi } from 'vitest'
import { currentRuleset } from 'ytterby'
import { releaseOf } from 'ytterby/law'
import { PublicKeySchema, verifyList } from 'ytterby/receipts'
import { hexDigest } from '../src/jobs/hex-digest.ts'
import { create, ended, jobIn, send } from './ask.ts'
import { expectRefused } from './refused.ts'

const QUERY = '?asOf=2026-03-01'
const LIST = `id,product.form,product.elements,destination\n1,ndfeb-magnet,Nd;Dy,DE\n2,no-such-form,Dy,DE\n3,metal,Tb,DE\n`

const result = (id: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  send(`/v1/jobs/${id}/result`, { method, headers })

test('a job says what it does, by which law, and until when it is kept', async () => {
  const response = await send(`/v1/jobs${QUERY}&lang=zh`, { method: 'POST', body: LIST })
  const job = await jobIn(response)
  expect(response.status).toBe(202)
  expect(response.headers.get('location')).toBe(`/v1/jobs/${job.id}`)
  expect(job).toMatchObject({
    state: 'running',
    parameters: { asOf: '2026-03-01', knownAt: null, lang: 'zh', out: null, full: false },
    inputBytes: LIST.length,
    result: null,
    error: null,
  })
  expect(Date.parse(job.expires) - Date.parse(job.created)).toBe(7 * 86_400_000)
  const done = await ended(job.id)
  expect(done).toMatchObject({ state: 'done', lines: { read: 4, answered: 2, refused: 1 }, failedLines: [] })
  expect(Object.values(done.verdicts).reduce((sum, count) => sum + count, 0)).toBe(2)
  expect(done.ended).not.toBeNull()
})

test('the day in Beijing on which a job is created holds for all lines that state none', async () => {
  const { parameters } = await create('', LIST)
  expect(parameters.asOf).toBe(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))
})

test.each([
  ['a JSON array', '[1]', 'json-array'],
  ['an unknown column', 'product.fromm\n1\n', 'unknown-column'],
  ['nothing but blank lines', '\n\n \n', 'empty-file'],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'binary-file'],
  ['another encoding', Buffer.from('id,endUser.name\n1,M\xfcller GmbH\n', 'latin1'), 'unread-encoding'],
  ['another encoding, late', `id,destination\n${'1,DE\n'.repeat(30_000)}\u{0}`, 'binary-file'],
])('%s is refused as on the command line, and has no result', async (_what, body, code) => {
  const { id } = await create(QUERY, body)
  expect(await ended(id)).toMatchObject({ state: 'failed', error: { code }, result: null })
  await expectRefused(await result(id), 409, 'wrong-job-state')
  await expectRefused(await send(`/v1/jobs/${id}/resume`, { method: 'POST' }), 409, 'wrong-job-state')
})

test('progress can be followed as events', async () => {
  const { id } = await create(QUERY, LIST)
  const response = await send(`/v1/jobs/${id}`, { headers: { accept: 'text/event-stream' } })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const jobs = [...(await response.text()).matchAll(/^event: job\ndata: (.*)\n\n/gm)].map(([, data = '']) =>
    JSON.parse(data),
  )
  expect(jobs.at(-1)).toEqual(await ended(id))
})

describe('a result', async () => {
  const { id } = await create(QUERY, LIST)
  const done = await ended(id)
  const whole = await (await result(id)).text()
  const size = done.result?.bytes ?? 0

  test('has a name, a length and an ETag', async () => {
    const { headers } = await result(id, {}, 'HEAD')
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-disposition': `attachment; filename="${id}.csv"`,
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(size),
      'accept-ranges': 'bytes',
      etag: done.result?.etag,
    })
  })

  test('is not sent again to a client that already has it', async () => {
    expect((await result(id, { 'if-none-match': done.result?.etag ?? '' })).status).toBe(304)
  })

  test.each([
    ['bytes=0-9', 0, 10],
    ['bytes=10-', 10, size],
    ['bytes=-7', size - 7, size],
    [`bytes=${size - 1}-${size + 100}`, size - 1, size],
    [`bytes=-${size + 1}`, 0, size],
  ])('%s is a range of it', async (range, from, to) => {
    const response = await result(id, { range })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/${size}`)
    expect(response.headers.get('content-length')).toBe(String(to - from))
    expect(await response.text()).toBe(whole.slice(from, to))
  })

  test.each(['lines=0-1', 'bytes=5-2', 'bytes=0-1,3-4', 'bytes=-'])(
    '%s is no range, so all of it is sent',
    async (range) => {
      const response = await result(id, { range })
      expect(response.status).toBe(200)
      expect(await response.text()).toBe(whole)
    },
  )

  test('a range of an earlier result is not sent', async () => {
    expect((await result(id, { range: 'bytes=0-9', 'if-range': '"earlier"' })).status).toBe(200)
  })

  test('a range after the end is refused', async () => {
    const beyond = await result(id, { range: `bytes=${size}-` })
    expect(beyond.headers.get('content-range')).toBe(`bytes */${size}`)
    await expectRefused(beyond, 416, 'range-not-satisfiable')
  })
})

describe('parts', () => {
  const put = (id: string, n: string | number, body: BodyInit, headers = {}): Promise<Response> =>
    send(`/v1/jobs/${id}/parts/${n}`, { method: 'PUT', body, headers })

  test('a part that is sent again replaces the first', async () => {
    const { id } = await create(QUERY)
    await put(id, 2, LIST.slice(40))
    await put(id, 1, 'something else')
    await put(id, 1, LIST.slice(0, 40))
    expect((await send(`/v1/jobs/${id}/start`, { method: 'POST' })).status).toBe(202)
    const asOne = await create(QUERY, LIST)
    expect((await ended(id)).result).toEqual((await ended(asOne.id)).result)
  })

  test('a gap, or no part at all, is refused', async () => {
    const { id } = await create(QUERY)
    await expectRefused(await send(`/v1/jobs/${id}/start`, { method: 'POST' }), 409, 'wrong-job-state')
    await put(id, 2, LIST)
    await expectRefused(await send(`/v1/jobs/${id}/start`, { method: 'POST' }), 409, 'wrong-job-state')
    await expectRefused(await result(id), 409, 'wrong-job-state')
  })

  test('a job that runs or has ended takes no parts, and starts only once', async () => {
    const { id } = await create(QUERY, LIST)
    await expectRefused(await put(id, 2, LIST), 409, 'wrong-job-state')
    const before = await ended(id)
    await expectRefused(await put(id, 1, LIST), 409, 'wrong-job-state')
    expect(await jobIn(await send(`/v1/jobs/${id}/start`, { method: 'POST' }))).toEqual(before)
  })

  test('a part that arrives while the job starts changes nothing, and leaves nothing', async () => {
    const { id } = await create(QUERY)
    await put(id, 1, LIST)
    const late = Array.from({ length: 5 }, () => put(id, 1, LIST.replace('metal', 'alloy')))
    await send(`/v1/jobs/${id}/start`, { method: 'POST' })
    const statuses = (await Promise.all(late)).map(({ status }) => status)
    expect(statuses.every((status) => status === 204 || status === 409)).toBe(true)
    expect((await ended(id)).state).toBe('done')
    expect((await env.FILES.list({ prefix: `jobs/${id}/in/` })).objects).toHaveLength(1)
  })

  test.each(['0', '-1', '1.5', '1001', 'x'])('there is no part %s', async (n) => {
    const { id } = await create(QUERY)
    await expectRefused(await put(id, n, LIST), 404, 'not-found')
  })

  test('the bytes that arrive are counted, whatever length is stated', async () => {
    const { id } = await create(QUERY)
    const tooMany = new Uint8Array(8 * 2 ** 20 + 1)
    await expectRefused(await put(id, 1, tooMany), 413, 'part-too-large')
    await expectRefused(await put(id, 1, stream(tooMany), { 'content-length': '5' }), 413, 'part-too-large')
    await expectRefused(await put(id, 1, 'short', { 'content-length': String(2 ** 40) }), 413, 'part-too-large')
    expect(await put(id, 1, stream(new TextEncoder().encode(LIST)), { 'content-length': '5' })).toMatchObject({
      status: 204,
    })
    expect((await jobIn(await send(`/v1/jobs/${id}`))).inputBytes).toBe(LIST.length)
  })
})

test('a body that states too much is refused, and one that sends too much leaves nothing', async () => {
  const headers = { 'content-length': String(2 ** 40) }
  await expectRefused(await send('/v1/jobs', { method: 'POST', body: LIST, headers }), 413, 'job-body-too-large')
  const before = (await env.FILES.list()).objects.length
  const body = stream(new Uint8Array(8 * 2 ** 20), 13)
  await expectRefused(await send('/v1/jobs', { method: 'POST', body }), 413, 'job-body-too-large')
  expect((await env.FILES.list()).objects.length).toBe(before)
})

describe('DELETE leaves nothing', () => {
  const left = async (id: string): Promise<object> => {
    const stub = env.JOBS.getByName(id)
    const { objects } = await env.FILES.list({ prefix: `jobs/${id}/` })
    return runInDurableObject(stub, async (_job, { storage }) => ({
      files: objects.length,
      values: [...(await storage.list()).keys()],
      tables: storage.sql
        .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE name IN ('part', 'chunk')")
        .toArray(),
      alarm: await storage.getAlarm(),
    }))
  }
  const NOTHING = { files: 0, values: [], tables: [], alarm: null }

  test('of a job that is done', async () => {
    const { id } = await create(QUERY, LIST)
    await ended(id)
    expect(await left(id)).not.toEqual(NOTHING)
    expect((await send(`/v1/jobs/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await left(id)).toEqual(NOTHING)
    await expectRefused(await send(`/v1/jobs/${id}`), 404, 'not-found')
    await expectRefused(await send(`/v1/jobs/${id}`, { method: 'DELETE' }), 404, 'not-found')
  })

  test('of a job that waits for parts', async () => {
    const { id } = await create(QUERY)
    await send(`/v1/jobs/${id}/parts/1`, { method: 'PUT', body: LIST })
    await send(`/v1/jobs/${id}`, { method: 'DELETE' })
    expect(await left(id)).toEqual(NOTHING)
  })

  test('of a job that is being answered', async () => {
    const { id } = await create(QUERY, `id,destination\n${'1,DE\n'.repeat(20_000)}`)
    await send(`/v1/jobs/${id}`, { method: 'DELETE' })
    // Consumers that were at work find no job, and delete what they wrote.
    await expect.poll(() => left(id), { timeout: 60_000, interval: 200 }).toEqual(NOTHING)
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    expect(await left(id)).toEqual(NOTHING)
  })
})

/** A body without a length of its own. */
function stream(bytes: Uint8Array, times = 1): ReadableStream<Uint8Array> {
  let left = times
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(bytes.slice())
      else controller.close()
    },
  })
}

describe('a receipt', () => {
  const PUBLISHED = PublicKeySchema.array().parse(JSON.parse(env.RECEIPT_KEYS))
  const LINES = `id,product.form,product.elements,destination\n1,metal,Dy,DE\n2,sandwich,,\n`
  const sha256 = async (text: string): Promise<string> => `sha256:${await hexDigest(new TextEncoder().encode(text))}`

  test('states the list, its answers and their counts, and is verified by the published key', async () => {
    const { id } = await create(QUERY, LINES)
    await ended(id)
    const { receipt, lines, verdicts } = await jobIn(await send(`/v1/jobs/${id}?receipt=true`))
    const answers = await (await send(`/v1/jobs/${id}/result`)).text()
    expect(receipt).toMatchObject({ lines: { answered: lines.answered, refused: lines.refused }, verdicts })
    const evidence = { keys: PUBLISHED, list: await sha256(LINES), answers: await sha256(answers) }
    const { valid, checks } = await verifyList(receipt, evidence)
    expect([valid, checks.filter(({ outcome }) => outcome !== 'holds').map((check) => check.id)]).toEqual([
      true,
      // An unreleased ruleset is not in the chain of releases.
      releaseOf(currentRuleset) === undefined ? ['chain'] : [],
    ])
    const changed = await verifyList(receipt, { ...evidence, answers: await sha256(`${answers} `) })
    expect(changed.valid).toBe(false)
  })

  test('is not issued while the clock is before the release that answers', async () => {
    const { id } = await create(`${QUERY}&ruleset=1.1.0`, LINES)
    await ended(id)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-26T15:59:59Z') })
    try {
      const early = await send(`/v1/jobs/${id}?receipt=true`)
      expect(early.status).toBe(404)
      expect(await early.json()).toMatchObject({ code: 'no-receipts', errors: [{ code: 'issued-before-law' }] })
    } finally {
      vi.useRealTimers()
    }
    const { receipt } = await jobIn(await send(`/v1/jobs/${id}?receipt=true`))
    expect(receipt).toMatchObject({ ruleset: { version: '1.1.0' } })
  })

  test('needs answers', async () => {
    const { id } = await create(QUERY)
    await expectRefused(await send(`/v1/jobs/${id}?receipt=true`), 409, 'wrong-job-state')
    await expectRefused(await send(`/v1/jobs/${id}?receipt=perhaps`), 400, 'invalid-query')
  })
})
