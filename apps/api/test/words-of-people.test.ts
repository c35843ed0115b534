import { refusalText } from 'ytterby'
import 'ytterby/zh'
import { describe, expect, test } from 'vitest'
import { send } from './ask.ts'

type Problem = {
  readonly errors: readonly { readonly code: string; readonly pointer: string; readonly detail: string }[]
}

const post = async (path: string, body: unknown): Promise<Problem> =>
  (
    await send(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  ).json()
const get = async (query: string): Promise<Problem> => (await send(`/v1/assessments?${query}`)).json()

/** What people write for a field, and what the contract calls it. */
const WORDS = [
  ['destination', 'Germany', 'DE'],
  ['destination', 'USA', 'US'],
  ['destination', 'GER', 'DE'],
  ['destination', 'UK', 'GB'],
  ['destination', '德国', 'DE'],
  ['destination', 'Iran', 'IR'],
  ['product.form', 'NdFeB magnet', 'ndfeb-magnet'],
  ['product.form', 'neodymium magnet', 'ndfeb-magnet'],
  ['product.form', '钕铁硼磁体', 'ndfeb-magnet'],
] as const

const bodyOf = (field: string, text: string): object =>
  field === 'destination' ? { destination: text } : { product: { form: text } }

describe.each(WORDS)('%s %s', (field, text, meant) => {
  const expectMeant = ({ errors: [first, ...others] }: Problem): void => {
    expect(others).toEqual([])
    expect(first).toMatchObject({ code: 'unknown-value', pointer: `/${field.replace('.', '/')}` })
    expect(first?.detail).toContain(`Did you mean “${meant}”?`)
    expect(refusalText('unknown-value', first?.detail ?? '', 'zh')).toContain(`是否为“${meant}”？`)
  }

  test('by query', async () => expectMeant(await get(`${field}=${encodeURIComponent(text)}`)))
  test.each(['', '?view=decision', '?view=short'])('in a body%s', async (query) =>
    expectMeant(await post(`/v1/assessments${query}`, bodyOf(field, text))),
  )
})

test('an element by its name, among others', async () => {
  const byQuery = await get('product.elements=Dy;neodymium')
  expect(byQuery.errors[0]?.detail).toContain('Did you mean “Dy;Nd”?')
  const inBody = await post('/v1/assessments', { product: { elements: [{ symbol: 'Dy' }, { symbol: 'neodymium' }] } })
  expect(inBody.errors[0]).toMatchObject({
    pointer: '/product/elements/1/symbol',
    detail: expect.stringContaining('Did you mean “Nd”?'),
  })
})

test('the country of a party, and the parts of a kit', async () => {
  const party = await get('consignees.0.name=Example&consignees.0.country=France')
  expect(party.errors[0]?.detail).toContain('Did you mean “FR”?')
  const screened = await post('/v1/parties', { name: 'Example', country: 'France' })
  expect(screened.errors[0]?.detail).toContain('Did you mean “FR”?')
  for (const [path, init] of [
    ['/v1/parties?name=Example&country=France', {}],
    ['/v1/intakes?destination=France', { method: 'POST', body: 'Item', headers: { 'content-type': 'text/csv' } }],
  ] as const) {
    const { errors }: Problem = await (await send(path, init)).json()
    expect(errors, path).toMatchObject([{ detail: expect.stringContaining('Did you mean “FR”?') }])
  }
  const kit = await post('/v1/kits', { destination: 'Japan', parts: [{ product: { form: 'metal' } }] })
  expect(kit.errors.find(({ pointer }) => pointer === '/destination')?.detail).toContain('Did you mean “JP”?')
})

test('nothing of other text is repeated', async () => {
  const secret = 'for Example Motoren GmbH'
  for (const text of [secret, `${secret} in Germany, by the usual route and with the usual papers`]) {
    for (const field of ['destination', 'product.form', 'product.elements', 'endUse.kind'])
      expect(JSON.stringify(await get(`${field}=${encodeURIComponent(text)}`))).not.toContain('Motoren')
    expect(JSON.stringify(await post('/v1/assessments', bodyOf('destination', text)))).not.toContain('Motoren')
  }
})
