import { expect, test } from 'vitest'
import { JOB_PROBLEMS } from '../src/http/job-problem.ts'
import { send } from './ask.ts'
import { expectRefused } from './refused.ts'

type Operation = { readonly responses: Readonly<Record<string, { readonly description: string }>> }

const response = await send('/v1/jobs/openapi.json', { key: null })
const { paths, components }: { paths: Record<string, Record<string, Operation>>; components: { schemas: object } } =
  await response.json()
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

test('the OpenAPI document needs no key', () => {
  expect(response.status).toBe(200)
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Job', 'Problem']))
})

test.each(operations)('$method $path is served as documented', async ({ path, method }) => {
  const place = path.replace('{id}', '0'.repeat(32)).replace('{n}', '1')
  await expectRefused(await send(place, { method, key: null }), 401, 'api-key-required')
  const { headers } = await send(place, { method: 'OPTIONS', key: null })
  expect(headers.get('allow')?.split(', ')).toContain(method)
})

test('each problem of jobs is documented by an operation, with its status', () => {
  const documented = new Map(
    operations.flatMap(({ operation }) =>
      Object.entries(operation.responses).flatMap(([status, { description }]) =>
        description.split('; ').map((one) => [one.split(':')[0] ?? '', Number(status)] as const),
      ),
    ),
  )
  for (const [code, { status }] of Object.entries(JOB_PROBLEMS))
    expect([code, documented.get(code)]).toEqual([code, status])
})

test.each(Object.entries(JOB_PROBLEMS))('the type of %s leads to its explanation', async (code, { detail }) => {
  const page = await send(`/v1/jobs/problems/${code}`, { key: null })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain(detail)
})

test('there is no page about another problem', async () => {
  await expectRefused(await send('/v1/jobs/problems/none', { key: null }), 404, 'not-found')
})
