import { afterEach, expect, test } from 'vitest'
import { send } from './ask.ts'
import { createdLedger, deleteLedgers } from './ledger-keeping.ts'
import { createdWatch, deleteWatches, sendJson } from './watching.ts'

afterEach(deleteLedgers)
afterEach(deleteWatches)

type Parameter = { readonly in: string; readonly name: string }
type Documented = {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: { readonly 'application/json'?: { readonly example: unknown } } }
}
type Finding = { readonly code: string; readonly pointer?: string; readonly detail: string }

/** How the validator words what a schema does not. */
const NOT_OURS = /^(?:Invalid|Too |Unrecognized)/

const findingsOf = async (answer: Response): Promise<readonly Finding[]> => {
  const { errors = [] }: { errors?: Finding[] } = await answer.json()
  return errors
}

/** A value of another type. */
const wrong = (value: unknown): unknown => (typeof value === 'string' ? 5 : 'five')

test.each(['watches', 'ledgers', 'jobs'])('each refusal of %s says what to write, in our words', async (name) => {
  const document = await send(`/v1/${name}/openapi.json`, { key: null })
  const { paths }: { paths: Record<string, Record<string, Documented>> } = await document.json()
  const { watch } = await createdWatch({ name: 'Parts' })
  const ids: Record<string, string> = { watches: watch.id, ledgers: (await createdLedger()).replace(/.*\//, '') }
  const told: Finding[] = []
  for (const [path, methods] of Object.entries(paths))
    for (const [method, { parameters = [], requestBody }] of Object.entries(methods)) {
      const at = path.replace('{id}', ids[name] ?? '0'.repeat(32)).replace(/\{\w+\}/, '1')
      const ask = { method: method.toUpperCase() }
      for (const { name: parameter } of parameters.filter((one) => one.in === 'query'))
        told.push(...(await findingsOf(await send(`${at}?${parameter}=%00`, ask))))
      const example = requestBody?.content['application/json']?.example
      if (typeof example !== 'object' || example === null) continue
      const bodies = [
        5,
        { ...example, others: 1 },
        ...Object.entries(example).map(([key, value]) => ({ ...example, [key]: wrong(value) })),
        ...Object.entries(example).map(([key]) => ({ ...example, [key]: null })),
      ]
      for (const body of bodies) told.push(...(await findingsOf(await sendJson(ask.method, at, body))))
    }
  expect(told.length).toBeGreaterThan(3)
  expect(told.filter(({ detail }) => NOT_OURS.test(detail))).toEqual([])
})

test('an unknown key is named, with those that are known', async () => {
  const answer = await sendJson('POST', '/v1/watches', { nam: 'Parts', webhook: { uri: 'https://example.com' } })
  expect(await findingsOf(answer)).toEqual([
    { code: 'missing', pointer: '/name', detail: 'This is missing; state it.' },
    { code: 'missing', pointer: '/webhook/url', detail: 'This is missing; state it.' },
    { code: 'unknown-key', pointer: '/webhook/uri', detail: 'This key is not known. Known here: url.' },
    {
      code: 'unknown-key',
      pointer: '/nam',
      detail: 'This key is not known. Known here: name, ahead, webhook, lines, job.',
    },
  ])
})
