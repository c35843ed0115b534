import { expect, test } from 'vitest'
import { loadOperations } from '../src/operations/index.ts'
import { send } from './ask.ts'

type Content = Readonly<Record<string, { readonly schema?: object; readonly example?: unknown }>>
type Documented = {
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly description?: string
    readonly example?: unknown
  }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content: Content }>>
}
const document: { readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>> } = await (
  await send('/openapi.json')
).json()
const OPERATIONS = (await loadOperations()).map((operation) => {
  const { [operation.method.toLowerCase()]: documented } =
    document.paths[operation.path.replaceAll(/:(\w+)/g, '{$1}')] ?? {}
  if (documented === undefined) throw new Error(`${operation.id} is not documented`)
  return { ...operation, documented }
})

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Bytes have none. */
const WITHOUT_EXAMPLE: ReadonlySet<string> = new Set(['getLawBundle', 'intakeWorkbook'])

test.each(OPERATIONS)('$id documents each parameter, and examples that its schemas allow', async (operation) => {
  const { parameters = [], requestBody, responses } = operation.documented
  expect(parameters.filter(({ description }) => description === undefined || description === '')).toEqual([])
  const { body, answer, type, example = {} } = await operation.contract()
  if (body !== undefined) {
    expect(requestBody?.content['application/json']?.example).toEqual(body.example)
    expect(body.schema.safeParse(body.example).error).toBeUndefined()
    for (const [media, file] of Object.entries(body.exampleFiles ?? {})) {
      expect(requestBody?.content[media]?.example).toBe(file)
      const call = { method: operation.method, headers: { 'content-type': media }, body: file }
      expect((await send(`${operation.path}?asOf=2026-03-01`, call)).status).toBe(200)
    }
  }
  const sent = Object.entries(requestBody?.content ?? {})
  expect(sent.filter(([media, { example: shown }]) => media !== XLSX && shown === undefined)).toEqual([])
  const shown = Object.fromEntries(
    parameters.flatMap((one) => (one.name in example ? [[one.name, String(one.example)]] : [])),
  )
  expect(shown).toEqual(example)
  if (WITHOUT_EXAMPLE.has(operation.id)) return
  const [content] = Object.values(responses['200']?.content ?? {})
  expect(content?.example).toBeDefined()
  if (type !== undefined) return
  expect(answer.safeParse(content?.example).error).toBeUndefined()
})

test('the documentation stays readable: no example has more than 30 kB', () => {
  const sizes = OPERATIONS.flatMap(({ id, documented }) =>
    Object.values(documented.responses['200']?.content ?? {}).map(
      ({ example = null }) => [id, JSON.stringify(example).length] as const,
    ),
  )
  expect(sizes.filter(([, size]) => size > 30_000)).toEqual([])
})
