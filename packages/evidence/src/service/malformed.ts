import { chanceFrom, type Chance } from '../random/chance.ts'

/** The paths of the service. */
export type ServicePath = { readonly path: string; readonly method: string }

/** A malformed request, and what is wrong with it. */
export type Malformed = { readonly what: string; readonly path: string; readonly init: Init }

type Init = {
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

const magnet = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
}

const BASES: readonly unknown[] = [
  magnet,
  { ...magnet, clock: { neededBy: '2026-06-01', transitDays: 30 }, consignees: [{ name: 'A', country: 'DE' }] },
  { asOf: '2026-03-01', parts: [{ id: 'a', product: magnet.product }] },
  { lines: [{ inquiry: magnet, value: { amount: 1, currency: 'EUR' } }], period: 'year' },
  { licence: { form: 'single', items: [{ code: '1C905' }], endUsers: [{ name: 'A' }] }, inquiry: magnet },
]
const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '２０２６-01-01',
  '2026-02-30',
  'x'.repeat(5000),
  [],
  [[]],
  {},
  { length: 1 },
  { toString: 1 },
]
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '$ref', 'id', 'asOf', '\u0000']
const METHODS = ['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'OPTIONS', 'HEAD', 'GET', 'POST']
const TYPES = [
  'application/json',
  'text/plain',
  'application/x-ndjson',
  'multipart/form-data',
  '',
  'a/b;c=d',
  '💥'.slice(0, 0),
]
const PATHS = [
  '/',
  '//',
  '/v1',
  '/v1/',
  '/v1/%00',
  '/v1/../healthz',
  '/v1/instruments/%2e%2e%2f',
  '/v1/controls/%E0%A4%A',
  '/problems/__proto__',
  '/v1/schemas/constructor',
  '/v1/reference/toString',
  '/docs/../..',
  '/mcp',
]
const QUERIES = [
  '',
  '?',
  '?lang',
  '?lang=',
  '?lang=en&lang=zh',
  '?__proto__=1',
  '?constructor=1',
  '?limit=1e9',
  '?limit=-0',
  '?limit=%00',
  '?cursor=%FF',
  '?cursor=YWZ0ZXI6',
  '?asOf=0000-00-00',
  '?asOf=99999-01-01',
  '?view[]=full',
  '?name=%ED%A0%80',
  `?name=${'a'.repeat(400)}`,
  '?%',
  '?&&&=',
]

/** An endless stream of malformed requests, determined by the seed. */
export function* malformedFrom(seed: number, places: readonly ServicePath[]): Generator<Malformed> {
  const chance = chanceFrom(seed)
  const one = <T>(all: readonly T[]): T => chance.pick(all)
  const operations = places.map(({ path, method }) => ({
    path: path.replaceAll(/\{\w+\}/g, () => one(['x', 'inquiry', 'customs-remark'])),
    method,
  }))
  const posts = operations.filter(({ method }) => method === 'POST')
  const json = (
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    type = 'application/json',
  ): Init & { path: string } => ({
    path,
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
  for (;;) {
    const target = one(posts).path
    const text = JSON.stringify(spoilt(one(BASES), chance))
    const kinds: readonly (() => readonly [string, Init & { path: string }])[] = [
      () => ['a wrong value', json(target, text)],
      () => ['a wrong value', json(target, text)],
      () => ['a truncated body', json(target, text.slice(0, Math.floor(chance.next() * text.length)))],
      () => ['a changed byte', json(target, withAnotherByte(text, chance))],
      () => ['deep nesting', json(target, '['.repeat(Math.floor(chance.next() * 40_000)))],
      () => ['deep objects', json(target, '{"product":'.repeat(2000) + '1' + '}'.repeat(2000))],
      () => ['UTF-16', json(target, utf16(text))],
      () => [
        'a wrong declared encoding',
        {
          ...json(target, text),
          headers: { 'content-type': 'application/json', 'content-encoding': one(['gzip', 'br', 'x']) },
        },
      ],
      () => ['several values', json(target, `${text}\n${text}`)],
      () => ['another type', json(target + one(QUERIES), text, one(TYPES))],
      () => ['another method', { path: one(operations).path, method: one(METHODS) }],
      () => ['a bad path', { path: one(PATHS) + one(QUERIES), method: one(['GET', 'POST']) }],
      () => ['a bad query', { path: one(operations).path + one(QUERIES), method: 'GET' }],
      () => [
        'odd headers',
        {
          path: '/v1/assessments',
          method: 'GET',
          headers: {
            'if-none-match': one(['*', '"', 'W/', 'x']),
            authorization: one(['', 'Bearer', 'Bearer x', 'Basic !']),
          },
        },
      ],
    ]
    const [what, { path, ...init }] = one(kinds)()
    yield { what, path, init }
  }
}

/** A value with one member changed, removed or added. */
function spoilt(value: unknown, chance: Chance): unknown {
  const one = <T>(all: readonly T[]): T => chance.pick(all)
  if (typeof value !== 'object' || value === null || chance.next() < 0.15) return one(ODD)
  if (Array.isArray(value))
    return value.map((member: unknown) => (chance.next() < 0.5 ? spoilt(member, chance) : member))
  const members = Object.entries(value)
  const at = Math.floor(chance.next() * (members.length + 1))
  // Built as text, so that `__proto__` is an ordinary key.
  if (at === members.length) return JSON.parse(`{${JSON.stringify(one(KEYS))}:${JSON.stringify(one(ODD))}}`)
  return Object.fromEntries(
    members.flatMap(([key, member], index) =>
      index === at ? (chance.next() < 0.2 ? [] : [[key, spoilt(member, chance)]]) : [[key, member]],
    ),
  )
}

function withAnotherByte(text: string, chance: Chance): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(new TextEncoder().encode(text))
  bytes[Math.floor(chance.next() * bytes.length)] = Math.floor(chance.next() * 256)
  return bytes
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at += 1) bytes[at * 2] = text.charCodeAt(at)
  return bytes
}
