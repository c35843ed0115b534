import { describe, expect, test } from 'vitest'
import { PORTFOLIO_PROBLEMS } from '../src/http/portfolio-problem.ts'
import { send } from './ask.ts'
import { expectRefused } from './refused.ts'

type Operation = {
  readonly security?: readonly object[]
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: object }
}

const NAMES = ['jobs', 'watches', 'ledgers'] as const
const documents = await Promise.all(
  NAMES.map(async (name): Promise<Document> => (await send(`/v1/${name}/openapi.json`, { key: null })).json()),
)
const operations = documents.flatMap(({ paths }) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  ),
)

const placeOf = (path: string): string =>
  path
    .replace('{id}', '0'.repeat(32))
    .replace('{n}', '1')
    .replace(/\{\w+\}/, 'none')

test('the OpenAPI documents need no key', () => {
  const [jobs, watches, ledgers] = documents.map(({ components }) => Object.keys(components.schemas))
  expect(jobs).toEqual(expect.arrayContaining(['Job', 'Problem']))
  expect(watches).toEqual(expect.arrayContaining(['NewWatch', 'Watch', 'WatchEvent', 'Problem']))
  expect(ledgers).toEqual(expect.arrayContaining(['NewLedger', 'LedgerEvent', 'LedgerBalance', 'Problem']))
})

test.each(documents)('every schema that a document names is in it', (document) => {
  const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
  expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining([...new Set(named)]))
})

describe.each(operations)('$method $path', ({ path, method, operation }) => {
  test('is served as documented', async () => {
    const answer = await send(placeOf(path), { method, key: null })
    if (operation.security === undefined) await expectRefused(answer, 401, 'api-key-required')
    else await expectRefused(answer, 404, 'not-found')
    const { headers } = await send(placeOf(path), { method: 'OPTIONS', key: null })
    expect(headers.get('allow')?.split(', ')).toContain(method)
  })
})

/** Each operation without parameters, except the feed. */
const withoutQuery = operations.filter(
  ({ path, operation: { parameters = [] } }) =>
    !path.includes('/feed/') && !parameters.some((one) => one.in === 'query'),
)

test.each(withoutQuery)('$method $path refuses parameters, which it would not follow', async ({ path, method }) => {
  const answer = await send(`${placeOf(path)}?asOf=2020-01-01`, { method })
  const told = [{ code: 'unknown-parameter', parameter: 'asOf', detail: expect.stringContaining('none here') }]
  expect(await answer.json()).toMatchObject({ code: 'invalid-query', errors: told })
})

/** Each operation that takes parameters, with these. */
const withQuery = operations.flatMap(({ operation: { parameters = [] }, ...place }) => {
  const names = parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  return names.length === 0 ? [] : [{ ...place, names }]
})

test.each(withQuery)('$method $path names the parameter that was probably meant', async ({ path, method, names }) => {
  for (const name of names) {
    const answer = await send(`${placeOf(path)}?${name}x=1`, { method })
    const told = [
      expect.objectContaining({
        detail: expect.stringMatching(new RegExp(`Did you mean “${name}”\\? Known here: .*\\b${name}\\b`)),
      }),
    ]
    expect([name, await answer.json()]).toMatchObject([name, { code: 'invalid-query', errors: told }])
  }
})

test('operations with parameters were found', () => expect(withQuery.length).toBeGreaterThanOrEqual(4))

test('each problem of this Worker is documented by an operation, with its status', () => {
  const documented = new Map(
    operations.flatMap(({ operation }) =>
      Object.entries(operation.responses).flatMap(([status, { description }]) =>
        description.split('; ').map((one) => [one.split(':')[0] ?? '', Number(status)] as const),
      ),
    ),
  )
  for (const [code, { status }] of Object.entries(PORTFOLIO_PROBLEMS))
    expect([code, documented.get(code)]).toEqual([code, status])
})

test.each(Object.entries(PORTFOLIO_PROBLEMS))('the page about %s explains it', async (code, { detail }) => {
  for (const name of NAMES) {
    const page = await send(`/v1/${name}/problems/${code}`, { key: null })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain(detail)
  }
})

test('there is no page about another problem', async () => {
  await expectRefused(await send('/v1/jobs/problems/none', { key: null }), 404, 'not-found')
})
