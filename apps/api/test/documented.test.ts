import { describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { ProblemSchema } from '@ytterby/http/problem-schema'
import type { Env } from '../src/env.ts'
import { PROBLEMS, type ProblemCode } from '@ytterby/http/problem'
import type { Operation } from '../src/operation.ts'
import { loadOperations } from '../src/operations/index.ts'
import { send } from './ask.ts'
import { magnet } from './magnet.ts'

const OPERATIONS = await loadOperations()

/** A request with exactly one reason to refuse it. */
type Asking = {
  readonly query?: string
  readonly body?: unknown
  /** Sent instead of the JSON of `body`. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly env?: Env
  /** Where the service is asked: under a name of its own, what another test was answered is not in the cache. */
  readonly origin?: string
  /** The value of each path parameter. */
  readonly place?: string
}

const limit = (success: () => boolean): RateLimit => ({
  limit: () => Promise.resolve({ success: success() }),
})
const fault = (): never => {
  throw new Error('The rate limiter is unavailable')
}
const BAD_DAY = { ...magnet, asOf: '2025-02-30' }
/** Refused at once, but still counted as much work because of its open facts and its long name. */
const COSTLY = {
  ...BAD_DAY,
  product: { elements: [{ symbol: 'Dy' }], elementsComplete: false },
  endUser: { name: 'x'.repeat(300) },
}
/** Of every line of a list: refused where the goods stay in China, and counted by what it leaves open. */
const DYSPROSIUM_AND_MORE = {
  material: '',
  words: 'parts |  | 8708',
  as: 'answered',
  states: { 'product.elements': 'Dy', 'product.elementsComplete': 'false' },
  because: 'somebody said so',
  by: 'Anna',
  on: '2026-11-27',
}
const LONG_NAMES = Array.from({ length: 20 }, () => ({ name: 'x'.repeat(300) }))
const TOO_EARLY = 'asOf=1999-01-01'
const SIDES = 'from=2026-11-10&to=2026-11-11'

const COSTLY_LIST = {
  rows: [
    ['Description', 'HS code', 'End user'],
    ...Array.from({ length: 1_600 }, (_, at) => ['Parts', '8708', `Example ${at} ${'x'.repeat(280)} GmbH`]),
  ],
  profile: { profile: 1, columns: [], goods: [DYSPROSIUM_AND_MORE], deals: [] },
  destination: 'CN',
}

const down = (): Promise<never> => Promise.reject(new Error('down'))
/** A bucket that cannot be read. */
const NO_BUCKET: Env = { LAW: { head: down, get: down, put: down }, LAW_ROOT: '{}' }

/** A request that causes each refusal, by code, or by operation and code if it is specific to an operation. */
const HOW: Readonly<Record<string, Asking>> = {
  'invalid-query': { query: 'colour=red' },
  'unknown-api-key': { headers: { authorization: 'Bearer nobody' } },
  'rate-limited': { env: { LIMIT: limit(() => false) } },
  internal: { env: { LIMIT: limit(fault) } },
  'law-unavailable': { env: NO_BUCKET },
  'screenPartyByQuery law-unavailable': { query: 'name=Example', env: NO_BUCKET },
  'malformed-json': { text: '[' },
  'unsupported-media-type': { headers: { 'content-type': 'text/plain' } },
  'body-too-large': { headers: { 'content-length': String(2 ** 30) } },
  'not-found': { place: 'none', origin: 'http://without-a-bucket' },
  'no-receipts': { query: 'receipt=true' },
  'invalid-inquiry': { body: BAD_DAY },
  'invalid-composition': { body: { exportedFrom: 'DE', product: {} } },
  'invalid-kit': { body: { asOf: '2026-03-01', parts: [] } },
  'invalid-list': { body: { lines: [] } },
  'invalid-profile': { body: { rows: [['a']], profile: {} } },
  'invalid-licence': { body: { licence: {}, inquiry: magnet } },
  'invalid-comparison': { query: 'from=2026-11-10' },
  'compare malformed-json': { query: SIDES, text: '[' },
  'compare too-many-inquiries': { query: SIDES, body: Array.from({ length: 10_001 }, () => 0) },
  'too-many-inquiries': { body: Array.from({ length: 10_001 }, () => 0) },
  'assessBatch too-much-work': { body: Array.from({ length: 2_200 }, () => COSTLY) },
  'compare too-much-work': { query: SIDES, body: Array.from({ length: 2_200 }, () => COSTLY) },
  'exposure too-much-work': {
    body: { lines: Array.from({ length: 1_600 }, (_, at) => ({ inquiry: { ...COSTLY, customer: at } })) },
  },
  'intake too-much-work': { body: COSTLY_LIST },
  'intakeWorkbook too-much-work': { body: COSTLY_LIST },
  'composition too-much-work': {
    body: {
      asOf: '2026-03-01',
      exportedFrom: 'DE',
      product: {
        id: 'x',
        parts: Array.from({ length: 14_000 }, (_, id) => ({
          id: `${id}`,
          quantityPer: 1,
          good: { controlCode: '1C905' },
        })),
      },
    },
  },
  'flips too-much-work': { body: { ...magnet, consignees: LONG_NAMES } },
  'assessKit too-much-work': {
    body: {
      asOf: magnet.asOf,
      consignees: LONG_NAMES,
      parts: Array.from({ length: 200 }, () => ({ product: {} })),
    },
  },
  'assessByQuery invalid-inquiry': { query: 'destination=XX' },
  'licenceCovers invalid-inquiry': {
    body: {
      licence: {
        form: 'single',
        items: [{ code: '1C905.a.4' }],
        endUsers: [{ name: 'Example GmbH' }],
        endUse: { kind: 'civil' },
        destinations: ['DE'],
        validFrom: '2026-01-15',
        validUntil: '2027-01-15',
      },
      inquiry: BAD_DAY,
    },
  },
  'paper paper-refused': { place: 'not-controlled-sheet', body: magnet },
  'screenParty invalid-inquiry': { body: { name: 'GmbH' } },
  'screenPartyByQuery no-receipts': { query: 'name=TDK&receipt=true' },
  'screenPartyByQuery invalid-inquiry': { query: `name=TDK&${TOO_EARLY}` },
  'listInstruments invalid-inquiry': { query: TOO_EARLY },
  'findInstrument invalid-inquiry': { query: TOO_EARLY },
  'listControls invalid-inquiry': { query: TOO_EARLY },
  'findControl invalid-inquiry': { query: TOO_EARLY },
}

/** Valid values of path parameters, for requests that are refused for another reason. */
const PLACES: Readonly<Record<string, string>> = { kind: 'end-user-statement', topic: 'market', name: 'inquiry' }

type Documented = { responses: Record<string, { description: string; content: Record<string, unknown> }> }
const { paths }: { paths: Record<string, Record<string, Documented>> } = await (await send('/openapi.json')).json()

/** The codes of the refusals that the OpenAPI document lists for an operation, each with its status. */
function documented({ path, method }: Operation): [code: string, status: number][] {
  return refusalsOf(paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()] ?? { responses: {} })
}

function refusalsOf({ responses }: Documented): [code: string, status: number][] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, { description }]) =>
      description.split('; ').map((one): [string, number] => [one.split(':')[0] ?? '', Number(status)]),
    )
}

describe.each(OPERATIONS.map((operation) => [operation.id, operation] as const))('%s', (id, operation) => {
  test.each(documented(operation))('refuses with %s as documented', async (code, status) => {
    const how = HOW[`${id} ${code}`] ?? HOW[code]
    if (how === undefined) throw new Error(`No request in HOW causes ${code} of ${id}`)
    const { path, method, contract } = operation
    const { body } = await contract()
    const place = path.replaceAll(/:(\w+)/g, (_, name: string) => how.place ?? PLACES[name] ?? 'none')
    const response = await createApp().request(
      `${how.origin ?? ''}${place}${how.query === undefined ? '' : `?${how.query}`}`,
      {
        method,
        headers: { ...(method === 'POST' ? { 'content-type': 'application/json' } : {}), ...how.headers },
        ...(method === 'POST' ? { body: how.text ?? JSON.stringify(how.body ?? body?.example) } : {}),
      },
      how.env ?? {},
    )
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(ProblemSchema.parse(await response.json())).toMatchObject({ code, status })
  })
})

test('every problem is documented by an operation, or is listed here as belonging to none', () => {
  const told = new Set(OPERATIONS.flatMap((operation) => documented(operation).map(([code]) => code)))
  const ofNoOperation: ProblemCode[] = [
    'unknown-host',
    'method-not-allowed',
    'no-jobs-here',
    'no-watches-here',
    'no-ledgers-here',
  ]
  expect([...told, ...ofNoOperation].sort()).toEqual(Object.keys(PROBLEMS).sort())
})
