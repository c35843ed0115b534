import { assess } from 'ytterby'
import { exposureInSteps } from 'ytterby/planning'
import { expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { CallerLeft } from '../src/work/caller-left.ts'
import { countFirst } from '../src/work/count-first.ts'
import { inSlices } from '../src/work/in-slices.ts'
import { workOf, type AnswerKind } from '@ytterby/http/work-of'
import { MAX_WORK, startWork } from '../src/work/work.ts'
import { send } from './ask.ts'
import { magnet } from './magnet.ts'

const { asOf } = magnet
const JSON_BODY = { 'content-type': 'application/json' }
const dysprosium = { elements: [{ symbol: 'Dy' }], elementsComplete: false }
const cleared = [
  { listed: 'Leidos', notice: 'MOFCOM-2025-13', met: 'Leidos Holdings, Inc.', on: asOf, why: 'another firm' },
]

test.each<[string, unknown, Record<AnswerKind, number>]>([
  ['a stated good', magnet, { decision: 1, assessment: 2, comparison: 10 }],
  ['an open form', { asOf }, { decision: 2, assessment: 16, comparison: 40 }],
  [
    'a list that may miss some',
    { product: { ...dysprosium, form: 'alloy' } },
    { decision: 4, assessment: 8, comparison: 40 },
  ],
  [
    'a list that may miss some, of an open form',
    { product: dysprosium },
    { decision: 6, assessment: 48, comparison: 120 },
  ],
  [
    'a list of a magnet that may miss some',
    { product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }] } },
    { decision: 1, assessment: 2, comparison: 10 },
  ],
  [
    'a list of an alloy whose other metals are open',
    { product: { form: 'alloy', elements: [{ symbol: 'Nd' }] } },
    { decision: 4, assessment: 8, comparison: 40 },
  ],
  [
    'an asserted code',
    { product: { form: 'alloy', controlCode: '1C902' } },
    { decision: 17, assessment: 34, comparison: 170 },
  ],
  [
    'twelve consignees',
    { ...magnet, consignees: Array.from({ length: 12 }, () => ({})) },
    { decision: 7, assessment: 14, comparison: 70 },
  ],
  [
    'a name of usual length',
    { ...magnet, endUser: { name: 'Example Motoren GmbH' } },
    { decision: 1, assessment: 2, comparison: 10 },
  ],
  [
    'a name of 300 letters',
    { ...magnet, importer: { name: 'x'.repeat(300) } },
    { decision: 88, assessment: 89, comparison: 880 },
  ],
  [
    'a cleared match',
    { ...magnet, endUser: { name: 'Leidos', cleared } },
    { decision: 12, assessment: 13, comparison: 120 },
  ],
  ['not an inquiry', 'x', { decision: 2, assessment: 16, comparison: 40 }],
])('the work of %s depends on its open facts', (_, inquiry, expected) => {
  for (const kind of ['decision', 'assessment', 'comparison'] as const)
    expect(workOf(inquiry, kind), kind).toBe(expected[kind])
})

test('10,000 typical lines are within the limit of one call, and so are 10,000 with an open form or list', () => {
  expect(
    10_000 * workOf({ ...magnet, endUser: { name: 'Larsson Optics Trading Co., Ltd.' } }, 'comparison'),
  ).toBeLessThanOrEqual(MAX_WORK)
  for (const kind of ['decision', 'assessment'] as const)
    expect(10_000 * workOf({ asOf, destination: 'DE' }, kind)).toBeLessThanOrEqual(MAX_WORK)
  expect(10_000 * workOf({ asOf, product: dysprosium }, 'decision')).toBeLessThanOrEqual(MAX_WORK)
})

/** Counted as much work, but refused at once because the day does not exist, so that the tests are fast. */
const costly = { asOf: '2026-02-30', product: dysprosium, endUser: { name: 'x'.repeat(300) } }

test('a batch is answered up to the line that exceeds the limit, which gets a problem', async () => {
  const count = Math.floor(MAX_WORK / workOf(costly, 'decision'))
  const body = `${JSON.stringify(costly)}\n`.repeat(count + 5)
  const headers = { 'content-type': 'application/x-ndjson' }
  const response = await send('/v1/assessments/batch?view=decision', { method: 'POST', headers, body })
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toHaveLength(count + 1)
  expect(lines.at(-2)).toMatchObject({ line: count, problem: { code: 'invalid-inquiry' } })
  expect(lines.at(-1)).toMatchObject({ line: count + 1, problem: { code: 'too-much-work', status: 413 } })
})

test.each([
  [
    '/v1/exposures',
    {
      lines: Array.from({ length: 1_600 }, (_, at) => ({
        inquiry: { ...costly, destination: at % 2 ? 'DE' : 'FR', quantityKg: -at },
      })),
    },
  ],
  [
    '/v1/kits',
    {
      asOf,
      consignees: Array.from({ length: 20 }, () => ({ name: 'x'.repeat(300) })),
      parts: Array.from({ length: 150 }, () => ({ product: {} })),
    },
  ],
])('%s refuses a request that is too much work', async (path, body) => {
  const response = await send(path, { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) })
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ code: 'too-much-work', type: '/problems/too-much-work' })
})

/** Enough different goods that their work takes several slices. */
const longList = JSON.stringify({
  lines: Array.from({ length: 300 }, (_, at) => ({ inquiry: { asOf, product: { particleSizeMicron: at + 1 } } })),
})

test('another request is answered while a long list is processed', async () => {
  let isDone = false
  const long = send('/v1/exposures', { method: 'POST', headers: JSON_BODY, body: longList }).then(async (response) => {
    isDone = true
    return response.json()
  })
  const other = await send('/v1/assessments?view=decision', {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify(magnet),
  })
  expect(await other.json()).toMatchObject({ verdict: assess(magnet).verdict })
  expect(isDone).toBe(false)
  expect(await long).toMatchObject({ lines: { given: 300, answered: 300 } })
})

test('a list is not processed if its caller has disconnected', async () => {
  const leaving = new AbortController()
  const request = new Request('http://localhost/v1/exposures', {
    method: 'POST',
    headers: JSON_BODY,
    body: longList,
    signal: leaving.signal,
  })
  const response = createApp().request(request)
  setTimeout(() => leaving.abort(), 0)
  expect((await response).status).toBe(499)
})

test('work in slices stops in the slice in which its caller disconnects', async () => {
  const leaving = new AbortController()
  let steps = 0
  function* endless(): Generator<object, never> {
    for (;;) {
      yield magnet
      steps += 1
      if (steps === 1) setTimeout(() => leaving.abort(), 0)
    }
  }
  const working = inSlices(endless(), { kind: 'decision', work: startWork({ signal: leaving.signal }) })
  await expect(working).rejects.toThrow(CallerLeft)
  const done = steps
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(steps).toBe(done)
  expect(steps).toBeGreaterThan(0)
})

/** Different lines of open goods. */
const openLines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    inquiry: { asOf, product: { ...dysprosium, particleSizeMicron: at + 1 } },
  }))

/** The steps of a list, with how many of them were carried out. */
function* counting(steps: Generator, done: { steps: number }): Generator<unknown, void, boolean> {
  for (let step = steps.next(); step.done !== true;) {
    const isWanted: boolean = yield step.value
    if (isWanted) done.steps += 1
    step = steps.next(isWanted)
  }
}

test('a list of open lines that is too much work is refused before a line of it is answered', async () => {
  const done = { steps: 0 }
  const steps = counting(exposureInSteps(openLines(6_000)), done)
  await expect(countFirst(steps, { kind: 'assessment', work: startWork() })).rejects.toMatchObject({
    code: 'too-much-work',
  })
  expect(done.steps).toBe(0)
  const body = JSON.stringify({ lines: openLines(6_000) })
  expect((await send('/v1/exposures', { method: 'POST', headers: JSON_BODY, body })).status).toBe(413)
})

test('equal lines count once, as they are answered once', async () => {
  const [line] = openLines(1)
  const work = { kind: 'assessment', work: startWork() } as const
  await countFirst(exposureInSteps(Array.from({ length: 6_000 }, () => line)), work)
})

test('a search for flips costs no more with more consignees and flips, and says that it is not exhausted', async () => {
  const inquiry = {
    asOf,
    product: { controlCode: '1C902', elements: [{ symbol: 'Dy' }] },
    consignees: Array.from({ length: 20 }, () => ({})),
  }
  const body = JSON.stringify(inquiry)
  const response = await send('/v1/flips?most=100', { method: 'POST', headers: JSON_BODY, body })
  const { tried, exhausted, flips }: { tried: number; exhausted: boolean; flips: unknown[] } = await response.json()
  expect(tried * workOf(inquiry, 'decision')).toBeLessThanOrEqual(30_000 * 1.5)
  expect(exhausted).toBe(false)
  expect(flips.length).toBeGreaterThan(0)
})
