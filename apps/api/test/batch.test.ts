import { assess, canonicalJson, decisionView, type Inquiry } from 'ytterby'
import { expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { send } from './ask.ts'
import { magnet } from './magnet.ts'

const post = (body: BodyInit, query = '', type = 'application/x-ndjson'): Promise<Response> =>
  send(`/v1/assessments/batch${query}`, { method: 'POST', headers: { 'content-type': type }, body })

const ndjson = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('')

async function lines(response: Response): Promise<string[]> {
  return new TextDecoder()
    .decode(await response.arrayBuffer())
    .split('\n')
    .slice(0, -1)
}

test('each line gets the bytes of the SDK in its place, with its own id', async () => {
  const french: Inquiry = { ...magnet, destination: 'FR' }
  const response = await post(
    ndjson([
      { id: 'A1', ...french },
      { ...magnet, id: 7 },
    ]),
  )
  expect(response.headers.get('content-type')).toBe('application/x-ndjson')
  expect(await lines(response)).toEqual([
    `{"assessment":${canonicalJson(assess(french))},"id":"A1","line":1}`,
    `{"assessment":${canonicalJson(assess(magnet))},"id":7,"line":2}`,
  ])
})

test('a JSON array gets the same answers', async () => {
  const body = JSON.stringify([{ id: 'A1', ...magnet }, magnet], null, 2)
  const decision = canonicalJson(decisionView(assess(magnet)))
  expect(await lines(await post(body, '?view=decision', 'application/json'))).toEqual([
    `{"decision":${decision},"id":"A1","line":1}`,
    `{"decision":${decision},"line":2}`,
  ])
})

test('a bad line gets a problem, and all others are answered', async () => {
  const bad = [
    '{"half',
    '[]',
    JSON.stringify({ id: 'x', ...magnet, destination: 'XX' }),
    JSON.stringify({ id: { deep: 1 }, ...magnet }),
    JSON.stringify({ ...magnet, product: { description: 'x'.repeat(70_000) } }),
  ]
  const all = await lines(await post(`${bad.join('\n')}\n\n${JSON.stringify({ id: 'good', ...magnet })}`))
  expect(all.map((line) => JSON.parse(line))).toMatchObject([
    { line: 1, problem: { code: 'malformed-json', status: 400 } },
    { line: 2, problem: { code: 'invalid-inquiry' } },
    { id: 'x', line: 3, problem: { code: 'invalid-inquiry', errors: [{ pointer: '/destination' }] } },
    { line: 4, problem: { code: 'invalid-inquiry', errors: [{ pointer: '/id' }] } },
    { line: 5, problem: { code: 'body-too-large' } },
    { id: 'good', line: 7, assessment: { verdict: 'permit-required' } },
  ])
})

test('bytes that are not UTF-8 affect only their own line', async () => {
  const text = new TextEncoder().encode(ndjson([magnet]))
  const body = new Uint8Array([0x22, 0xff, 0x22, 0x0a, ...text])
  expect((await lines(await post(body))).map((line) => JSON.parse(line))).toMatchObject([
    { line: 1, problem: { code: 'malformed-json' } },
    { line: 2, assessment: { verdict: 'permit-required' } },
  ])
})

test('the answers do not depend on how the body is split into chunks', async () => {
  const encoder = new TextEncoder()
  const named = { ...magnet, endUser: { name: '株式会社 Österreich', country: 'JP' } }
  const body = new Uint8Array([
    ...encoder.encode(`\uFEFF${JSON.stringify({ id: 'é', ...named })}\r\n\n`),
    0x22,
    0xff,
    0x22,
    0x0a,
    ...encoder.encode(`\uFEFF${JSON.stringify(named)}\n{"half\n\n ${JSON.stringify(magnet)}`),
  ])
  const whole = await lines(await post(body, '?view=decision'))
  expect(whole.map((line) => JSON.parse(line))).toMatchObject([
    { id: 'é', line: 1, decision: {} },
    { line: 3, problem: { code: 'malformed-json' } },
    { line: 4, decision: {} },
    { line: 5, problem: { code: 'malformed-json' } },
    { line: 7, decision: {} },
  ])
  for (const size of [1, 2, 3, 7, 100]) {
    const pieces = Array.from({ length: Math.ceil(body.length / size) }, (_, at) =>
      body.subarray(at * size, (at + 1) * size),
    )
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = pieces.shift()
        if (piece === undefined) controller.close()
        else controller.enqueue(piece)
      },
    })
    expect(await lines(await post(stream, '?view=decision'))).toEqual(whole)
  }
})

test('lines without a day are answered for the day in the header', async () => {
  const { asOf: _, ...undated } = magnet
  const response = await post(ndjson([undated]))
  const day = response.headers.get('ytterby-as-of')
  expect(JSON.parse((await lines(response))[0] ?? '')).toMatchObject({ assessment: { asOf: day } })
})

test('10,000 inquiries are answered in one call, but not 10,001', async () => {
  const values = Array.from({ length: 10_001 }, (_, at) => ({ id: at, ...magnet }))
  const most = await lines(await post(ndjson(values.slice(1)), '?view=decision'))
  expect(most).toHaveLength(10_000)
  expect(JSON.parse(most.at(-1) ?? '')).toMatchObject({ id: 10_000, line: 10_000 })
  const over = await lines(await post(ndjson(values), '?view=decision'))
  expect(over).toHaveLength(10_001)
  expect(JSON.parse(over.at(-1) ?? '')).toMatchObject({ line: 10_001, problem: { code: 'too-many-inquiries' } })
  const array = await post(JSON.stringify(values), '?view=decision', 'application/json')
  expect(array.status).toBe(413)
  expect(await array.json()).toMatchObject({ code: 'too-many-inquiries' })
})

test.each([
  ['no body', '', []],
  ['blank lines', '\n \n', []],
  ['an empty array', '[]', []],
])('%s gives an empty answer', async (_, body, expected) => {
  const response = await post(body)
  expect(response.status).toBe(200)
  expect(await lines(response)).toEqual(expected)
})

test('an incomplete array is refused as a whole', async () => {
  const response = await post('[{"asOf":"2026-03-01"}', '', 'application/json')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'malformed-json' })
})

test('a body that declares more than 16 MiB is refused before it is read', async () => {
  const response = await post('x'.repeat(16 * 1024 * 1024 + 1))
  expect(response.status).toBe(413)
})

test('the first answers arrive before the last inquiry is sent', async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const line = new TextEncoder().encode(ndjson([magnet]))
  const response = post(readable)
  await writer.write(line)
  await writer.write(line)
  const reader = (await response).body?.getReader()
  expect((await reader?.read())?.value?.length).toBeGreaterThan(0)
  await writer.close()
  await reader?.cancel()
})

test('a batch is also answered on Node, which has no execution context', async () => {
  const response = await createApp().request('/v1/assessments/batch?view=decision', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: ndjson([magnet]),
  })
  expect(await lines(response)).toEqual([`{"decision":${canonicalJson(decisionView(assess(magnet)))},"line":1}`])
})
