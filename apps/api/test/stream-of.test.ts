import { canonicalJson } from 'ytterby'
import { assessKit } from 'ytterby/planning'
import { expect, test } from 'vitest'
import { jsonPieces } from '../src/http/json-pieces.ts'
import { streamOf } from '../src/http/stream-of.ts'
import { answerLines } from '../src/operations/batch/answer-lines.ts'
import { startWork } from '../src/work/work.ts'
import { magnet } from './magnet.ts'

/** An endless generator, and the number of pieces that it has produced. */
function counted(): { pieces: AsyncGenerator<string>; made: () => number } {
  let made = 0
  async function* pieces(): AsyncGenerator<string> {
    for (;;) {
      made += 1
      yield 'x'
    }
  }
  return { pieces: pieces(), made: () => made }
}

const soon = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5))

test('a piece is produced only after the previous one was read', async () => {
  const { pieces, made } = counted()
  const reader = streamOf(pieces, () => undefined).getReader()
  for (let taken = 1; taken <= 3; taken += 1) {
    await reader.read()
    await soon()
    expect(made()).toBeGreaterThanOrEqual(taken)
    expect(made()).toBeLessThanOrEqual(taken + 1)
  }
  await reader.cancel()
})

test.each([
  ['cancels', 60_000, async (reader: ReadableStreamDefaultReader): Promise<void> => reader.cancel()],
  ['stops reading', 1, (): Promise<void> => soon()],
])('no more pieces are produced for a reader that %s', async (_, patience, end) => {
  const { pieces, made } = counted()
  let isFinished = false
  const reader = streamOf(pieces, () => void (isFinished = true), patience).getReader()
  await reader.read()
  await end(reader)
  await soon()
  expect(isFinished).toBe(true)
  const before = made()
  await soon()
  expect(made()).toBe(before)
})

test('a batch is not answered to its end if nobody reads the rest', async () => {
  let answered = 0
  const lines = 500
  const body = new Response(`${JSON.stringify(magnet)}\n`.repeat(lines)).body
  const stream = await answerLines(body, {
    answer: () => {
      answered += 1
      return `"decision":"${'x'.repeat(1000)}"`
    },
    kind: 'decision',
    work: startWork(),
  })
  const reader = stream.getReader()
  await reader.read()
  await reader.cancel()
  await soon()
  expect(answered).toBeGreaterThan(0)
  expect(answered).toBeLessThan(lines)
})

test('the pieces of an answer together are its canonical JSON', async () => {
  const { product, ...deal } = magnet
  const parts = [{ product: product ?? {} }, { id: 'open', product: {} }, { product: { form: 'ore' as const } }]
  for (const json of [assessKit({ ...deal, parts }), { b: [], a: undefined, c: [1, 'é'] }, {}]) {
    const text = await new Response(streamOf(jsonPieces(json), () => undefined)).text()
    expect(text).toBe(canonicalJson(json))
  }
})
