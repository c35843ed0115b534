import { createClient, type BatchInquiry, type BatchLine } from 'ytterby/client'
import { describe, expect, test } from 'vitest'
import { magnet } from './magnet.ts'
import { all, counted, far, near, ORIGIN, outside, refusalOf, worker } from './near-and-far.ts'

describe('a batch', () => {
  const GOOD: BatchInquiry = { ...magnet, id: 'good' }
  const MIXED: readonly BatchInquiry[] = [
    GOOD,
    outside('{"id":7,"asOf":"2026-03-01","destination":"XX"}'),
    outside('"ore"'),
    outside('null'),
    outside('{"id":{"deep":1},"asOf":"2026-03-01"}'),
    { ...magnet, id: 'x'.repeat(201) },
    { ...magnet, id: '\ud800' },
    { ...magnet, product: { description: 'x'.repeat(2001) } },
    magnet,
  ]

  test.each(['full', 'decision'] as const)('with bad lines gets the same lines from both clients: %s', async (view) => {
    const [here, there] = await Promise.all([near, far].map((client) => all(client.batch(MIXED, { view }))))
    const told = (lines: readonly BatchLine[] = []): unknown[] =>
      lines.map((line) => ('problem' in line ? { ...line, problem: refusalOf(line.problem) } : line))
    expect(told(there)).toEqual(told(here))
    expect(there?.map(({ line, id }) => [line, id])).toEqual([
      [1, 'good'],
      [2, 7],
      [3, undefined],
      [4, undefined],
      [5, undefined],
      [6, undefined],
      [7, undefined],
      [8, undefined],
      [9, undefined],
    ])
  })

  test('with a line longer than the service reads: only that line is refused', async () => {
    const long = { ...magnet, product: { description: 'x'.repeat(64 * 1024) } }
    const lines = await all(far.batch([long, GOOD]))
    expect(lines).toMatchObject([
      { line: 1, problem: { code: 'body-too-large', status: 413 } },
      { line: 2, id: 'good' },
    ])
    expect(lines[0]).toHaveProperty('problem', expect.objectContaining({ name: 'ServiceError' }))
  })

  test('that is too much work for one call is sent in several calls, without losing a line', async () => {
    const { client, urls } = counted()
    // Refused at once, but still counted as much work because of its long name.
    const costly = { asOf: '2026-02-30', endUser: { name: 'x'.repeat(300) } }
    const lines = await all(
      client.batch(
        Array.from({ length: 4000 }, (_, id) => ({ ...costly, id })),
        { view: 'decision' },
      ),
    )
    expect(urls).toHaveLength(2)
    expect(lines.map(({ line, id }) => [line, id])).toEqual(lines.map((_, at) => [at + 1, at]))
    expect(lines).toHaveLength(4000)
    for (const line of lines) expect(line).toMatchObject({ problem: { code: 'invalid-inquiry' } })
  })

  test('without inquiries sends no request', async () => {
    const { client, urls } = counted()
    expect(await all(client.batch([]))).toEqual([])
    expect(urls).toEqual([])
  })

  test('of 10,001 inquiries from an async generator is sent in two calls and answered in order', async () => {
    const { client, urls } = counted()
    async function* given(): AsyncGenerator<BatchInquiry> {
      for (let id = 1; id <= 10_001; id += 1) yield { ...magnet, id, quantityKg: id }
    }
    let line = 0
    for await (const answer of client.batch(given(), { view: 'decision' })) {
      line += 1
      if (answer.line !== line || answer.id !== line || !('decision' in answer)) expect(answer).toBe(`line ${line}`)
    }
    expect(line).toBe(10_001)
    expect(urls).toEqual(Array(2).fill('/v1/assessments/batch?view=decision'))
  })

  test('of 18 MB is sent in two calls', async () => {
    const { client, urls } = counted()
    const description = 'x'.repeat(60_000)
    const lines = await all(
      client.batch(Array.from({ length: 300 }, (_, id) => ({ ...magnet, id, product: { description } }))),
    )
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 300 }, (_, id) => id))
    expect(urls).toHaveLength(2)
  })

  test.each(['fails', 'ends'] as const)(
    'whose connection %s early is continued with the first unanswered line',
    async (how) => {
      const inquiries = Array.from({ length: 50 }, (_, id) => ({ ...magnet, id }))
      const sent: number[] = []
      const client = createClient({
        baseUrl: ORIGIN,
        async fetch(url, init) {
          sent.push(await linesIn(init))
          const response = await worker(url, init)
          return sent.length === 1 ? cut(response, 100_000, how) : response
        },
      })
      const lines = await all(client.batch(inquiries))
      expect(lines).toEqual(await all(near.batch(inquiries)))
      expect(sent).toHaveLength(2)
      expect(sent[0]).toBe(50)
      expect(sent[1]).toBeGreaterThan(0)
      expect(sent[1]).toBeLessThan(50)
    },
  )

  test('whose connection always fails throws in the end, after yielding the received answers', async () => {
    let calls = 0
    const client = createClient({
      baseUrl: ORIGIN,
      async fetch(url, init) {
        calls += 1
        return cut(await worker(url, init), calls === 1 ? 100_000 : 0, 'fails')
      },
    })
    const lines: BatchLine[] = []
    const read = async (): Promise<void> => {
      for await (const line of client.batch(Array.from({ length: 50 }, () => magnet))) lines.push(line)
    }
    await expect(read()).rejects.toMatchObject({ name: 'UnreachableError' })
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.length).toBeLessThan(50)
    expect(calls).toBe(3)
  })
})

/** The number of lines in a request. */
async function linesIn(init: RequestInit): Promise<number> {
  const bytes = new Uint8Array(await new Request(ORIGIN, init).arrayBuffer())
  return bytes.filter((byte) => byte === 0x0a).length
}

/** A response that breaks off after some bytes. */
function cut(response: Response, bytes: number, how: 'fails' | 'ends'): Response {
  let left = bytes
  const through = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      controller.enqueue(piece.subarray(0, left))
      left -= piece.length
      if (left > 0) return
      if (how === 'ends') controller.terminate()
      else controller.error(new TypeError('The connection was reset'))
    },
  })
  return new Response(response.body?.pipeThrough(through) ?? null, response)
}
