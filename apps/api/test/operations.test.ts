import { expect, test } from 'vitest'
import { releases } from 'ytterby/law'
import { PRODUCT_FORMS } from 'ytterby/schema'
import { loadOperations } from '../src/operations/index.ts'
import { send } from './ask.ts'
import { magnet } from './magnet.ts'
import { publishLaw } from './published-law.ts'

const OPERATIONS = await loadOperations()
const BODY = (await publishLaw()).digest.replace('sha256:', '')

/** Example paths with their parameters filled in, and required queries. */
const PLACES: Readonly<Record<string, string>> = {
  '/v1/instruments/:id': '/v1/instruments/MOFCOM-GACC-2025-18',
  '/v1/controls/:code': '/v1/controls/1C905',
  '/v1/papers/:kind': '/v1/papers/end-user-statement',
  '/v1/reference/:topic': '/v1/reference/market',
  '/v1/schemas/:name': '/v1/schemas/inquiry',
  'GET /v1/parties': '/v1/parties?name=TDK%20Corp.',
  '/v1/comparisons': '/v1/comparisons?from=2026-11-10&to=2026-11-11',
  '/v1/law/bundles/:digest': `/v1/law/bundles/${BODY}`,
  '/v1/rulesets/:version': `/v1/rulesets/${releases.at(-1)?.version}`,
}

test.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
  '%s answers its example according to its contract',
  async (_, { path, method, contract, reads }) => {
    const { body, answer, type, problems } = await contract()
    const response = await send(
      PLACES[`${method} ${path}`] ?? PLACES[path] ?? path,
      body === undefined
        ? { method }
        : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body.example) },
    )
    expect(response.status).toBe(200)
    const text = new TextDecoder().decode(await response.arrayBuffer())
    expect(answer.safeParse(type === undefined ? JSON.parse(text) : text).error).toBeUndefined()
    if (reads === undefined && type === undefined) expect(text).not.toMatch(/\n$/)
    expect(new Set(problems).size).toBe(problems.length)
  },
)

/** Each operation that takes parameters, with these. */
const WITH_QUERY = OPERATIONS.flatMap((operation) => {
  const names = 'shape' in operation.query ? Object.keys(Object(operation.query.shape)) : []
  return names.length === 0 ? [] : [{ ...operation, names }]
})

test.each(WITH_QUERY)('$id names the parameter that was probably meant by an unknown one', async (operation) => {
  const { body } = await operation.contract()
  for (const name of operation.names) {
    const place = `${(PLACES[operation.path] ?? operation.path).replace(/\?.*/, '')}?${name}x=1`
    const headers = { 'content-type': 'application/json' }
    const { method } = operation
    const sent = body === undefined ? { method } : { method, headers, body: JSON.stringify(body.example) }
    const response = await send(place, sent)
    expect([name, await response.json()]).toMatchObject([
      name,
      {
        code: 'invalid-query',
        errors: expect.arrayContaining([
          expect.objectContaining({
            parameter: `${name}x`,
            detail: expect.stringContaining(`Did you mean “${name}”?`),
          }),
        ]),
      },
    ])
  }
})

test.each(['zh', 'en'])('lists are in the requested language: %s', async (lang) => {
  const forms: unknown = await (await send(`/v1/forms?lang=${lang}&asOf=2026-03-01`)).json()
  expect(forms).toMatchObject({
    items: expect.arrayContaining(
      [{ en: 'Rare-earth ore', zh: '稀土矿' }[lang]].map((name) => expect.objectContaining({ name })),
    ),
  })
})

test('forms are in the order of the schema', async () => {
  const { items } = await page('/v1/forms?limit=200')
  expect(items.map(({ id }) => id)).toEqual(PRODUCT_FORMS)
})

test.each([
  ['left out', {}, { answered: 2, refused: 0 }],
  ['null', { asOf: null }, { answered: 1, refused: 1 }],
  ['stated', { asOf: '2026-03-01' }, { answered: 2, refused: 0 }],
])('a parts list: the day is %s', async (_, day, lines) => {
  const { asOf: _day, ...undated } = magnet
  const response = await send('/v1/exposures', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lines: [{ inquiry: magnet }, { inquiry: undated }], ...day }),
  })
  expect(await response.json()).toMatchObject({ lines })
  expect(response.headers.has('ytterby-as-of')).toBe(!('asOf' in day))
})

test('the pages of a list contain every item once', async () => {
  const whole = await page('/v1/controls?asOf=2026-03-01&limit=200')
  const seen: unknown[] = []
  let next: string | null = ''
  while (next !== null) {
    const one = await page(`/v1/controls?asOf=2026-03-01&limit=7${next === '' ? '' : `&cursor=${next}`}`)
    expect(one.items.length).toBeLessThanOrEqual(7)
    seen.push(...one.items)
    ;({ next } = one)
  }
  expect(whole.next).toBeNull()
  expect(seen).toEqual(whole.items)
})

test('a list contains all citations that its items refer to', async () => {
  for (const path of ['/v1/instruments', '/v1/controls', '/v1/forms', '/v1/elements', '/v1/tiers']) {
    const { items, citations } = await page(`${path}?limit=200`)
    for (const item of items)
      for (const key of [...(item.citations ?? []), ...(item.passages ?? []).map(({ id }) => id), item.citation])
        if (key !== undefined) expect(Object.keys(citations)).toContain(key)
  }
})

test.each([
  ['code=8505.11.10', '85051110', []],
  ['code=2846.90.15', '28469015', ['1C905.b']],
  ['code=1C905.a.4', '1C905.a.4', ['1C905.a.4']],
  ['text=de%20minimis', 'a61-1', []],
  ['text=10%20November%202026', '2026-11-10', []],
  ['text=Rheinmetall', 'Rheinmetall AG', []],
  ['text=%E9%92%95%E9%93%81%E7%A1%BC', 'ndfeb-magnet', null],
  ['text=rotor', 'motor-rotor', null],
  ['code=2846&text=Dy', '28469015', null],
] as const)('the entries and the best parts of the law that %s finds', async (query, best, codes) => {
  const found = await page(`/v1/controls?asOf=2026-03-01&limit=200&${query}`)
  expect(found.hits?.map(({ id }) => id)).toContain(best)
  expect(found.nearest).toEqual([])
  if (codes !== null) expect(found.items.map(({ code }) => code)).toEqual(codes)
})

test('a code that no entry has: no entry, and what is nearest', async () => {
  const found = await page('/v1/controls?asOf=2026-03-01&code=1C905.z')
  expect([found.items, found.hits]).toEqual([[], []])
  expect(found.nearest?.length).toBeGreaterThan(0)
  expect('hits' in (await page('/v1/controls?asOf=2026-03-01'))).toBe(false)
})

test('knownAt leaves out what was published later', async () => {
  const known = await page('/v1/controls?asOf=2026-03-01&knownAt=2025-04-03&limit=200')
  expect(JSON.stringify(known.items)).not.toContain('1C905.a.4')
})

test.each([
  ['/v1/instruments/NONE', 'id'],
  ['/v1/controls/9Z999', 'code'],
  ['/v1/reference/none', 'topic'],
  ['/v1/schemas/none', 'name'],
])('%s is not found, and the problem names the parameter %s', async (path, parameter) => {
  const problem = await (await send(path)).json()
  expect(problem).toMatchObject({ code: 'not-found', errors: [{ code: 'unknown-value', parameter }] })
})

test('the problem for an unknown path names no parameter', async () => {
  expect(await (await send('/v2/controls/1C905')).json()).not.toHaveProperty('errors')
})

test.each([
  ['/v1/instruments/NONE', 404],
  ['/v1/controls/9Z999', 404],
  ['/v1/reference/none', 404],
  ['/v1/schemas/none', 404],
  ['/v1/instruments?limit=0', 400],
  ['/v1/instruments?limit=201', 400],
  ['/v1/instruments?cursor=nonsense', 400],
  ['/v1/instruments?asOf=2026-02-30', 400],
  ['/v1/parties', 400],
  ['/v1/parties?name=', 400],
])('%s is refused with %i', async (path, status) => {
  const response = await send(path)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
})

type Item = {
  id?: string
  code?: string
  citations?: string[]
  citation?: string
  passages?: { id: string }[]
}
type Page = {
  items: Item[]
  next: string | null
  citations: Record<string, unknown>
  hits?: Item[]
  nearest?: Item[]
}

const page = async (path: string): Promise<Page> => (await send(path)).json()
