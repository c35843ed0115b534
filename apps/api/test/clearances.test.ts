import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { assess, canonicalJson, screenParty, type Inquiry } from 'ytterby'
import { describe, expect, test } from 'vitest'
import { ask, send } from './ask.ts'
import { far, near, outcomeOf } from './near-and-far.ts'

const AS_OF = '2026-11-24'
const clearance = {
  listed: 'Rheinmetall AG',
  notice: 'MOFCOM-2026-30',
  met: 'Rheinmetall AG',
  on: '2026-09-01',
  by: 'Eva',
  why: 'A baker of Kassel.',
  until: '2027-01-01',
}
const sold = (stated: object = {}): Inquiry => ({
  asOf: AS_OF,
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil', field: 'none' },
  endUser: { name: 'Rheinmetal AG', kind: 'civil', cleared: [{ ...clearance, ...stated }] },
})
const QUERY = new URLSearchParams({
  asOf: AS_OF,
  'product.form': 'ndfeb-magnet',
  'product.elements': 'Nd;Dy',
  destination: 'DE',
  'endUse.kind': 'civil',
  'endUse.field': 'none',
  'endUser.name': 'Rheinmetal AG',
  'endUser.kind': 'civil',
}).toString()

const parties = (name: string): Promise<Response> =>
  send(`/v1/parties?${new URLSearchParams({ asOf: AS_OF, name }).toString()}`)

describe('GET /v1/parties', () => {
  test.each([
    ['三菱重工航空エンジン株式会社'],
    ['Rheinmetall Aktiengesellschaft'],
    ['漢翔航空工業股份有限公司'],
    ['Kawasaki Heavy Industries, Ltd. Aerospace Systems Company'],
    ['Robert Bosch GmbH'],
  ])('%s: gives the matched names and the reasons of the SDK', async (name) => {
    const response = await parties(name)
    expect(response.status).toBe(200)
    const { matches }: { matches: unknown } = await response.json()
    expect(matches).toEqual(screenParty(name, { asOf: AS_OF }))
  })

  test.each([
    ['en', 'Persons are not screened: lists of organisations only.'],
    ['zh', '不筛查自然人：仅比对组织名单。'],
  ])('says in %s that persons are not screened', async (lang, scope) => {
    for (const name of ['Rheinmetall AG', 'Robert Bosch GmbH']) {
      const query = new URLSearchParams({ asOf: AS_OF, name, lang }).toString()
      expect(await (await send(`/v1/parties?${query}`)).json()).toMatchObject({ scope })
    }
  })

  test('gives the source of the matched name', async () => {
    expect(await (await parties('三菱重工航空エンジン株式会社')).json()).toMatchObject({
      matches: [
        {
          match: 'equal',
          met: { name: '三菱重工航空エンジン株式会社', kind: 'legal', confidence: 'verified' },
          because: ['script'],
        },
      ],
    })
  })

  test.each([
    ['nothing', '', 400, 'invalid-query', { parameter: 'name' }],
    ['301 characters', 'x'.repeat(301), 400, 'invalid-query', { parameter: 'name' }],
    ['punctuation', '?!', 422, 'invalid-inquiry', { pointer: '/endUser/name' }],
    ['an emoji', '🧲', 422, 'invalid-inquiry', { pointer: '/endUser/name' }],
    ['only direction marks', '\u200f\u202e', 422, 'invalid-inquiry', { pointer: '/endUser/name' }],
    ['a legal form', 'Co., Ltd.', 422, 'invalid-inquiry', { pointer: '/name', code: 'names-nobody' }],
  ])('%s is refused; the problem names the parameter or field', async (_, name, status, code, finding) => {
    const response = await parties(name)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code, errors: [finding] })
  })

  test('an unpaired surrogate is refused', async () => {
    const response = await send('/v1/parties?name=Ab%ED%A0%80')
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/endUser/name' }] })
  })
})

describe('clearances in an inquiry', () => {
  test('get the answer of the SDK, from a body and from a query', async () => {
    const expected = canonicalJson(assess(sold()))
    expect(await (await ask(sold())).text()).toBe(expected)
    const cleared = `endUser.cleared=${encodeURIComponent(JSON.stringify([clearance]))}`
    expect(await (await send(`/v1/assessments?${QUERY}&${cleared}`)).text()).toBe(expected)
    expect(JSON.parse(expected)).toMatchObject({
      possible: ['permit-required'],
      cleared: [{ path: 'endUser.cleared.0', outcome: 'used', listed: 'Rheinmetall AG' }],
    })
  })

  test('do not appear in the answer if none is stated', async () => {
    const answer: object = await (await send(`/v1/assessments?${QUERY}`)).json()
    expect(answer).toMatchObject({ possible: ['prohibited', 'permit-required'] })
    expect(answer).not.toHaveProperty('cleared')
  })

  test.each([
    ['an unknown key', { because: 'baker' }, 'unknown-key', '/endUser/cleared/0/because'],
    ['no reason', { why: undefined }, 'missing', '/endUser/cleared/0/why'],
    ['a reason of spaces', { why: '  ' }, 'unknown-value', '/endUser/cleared/0/why'],
    ['a day that does not exist', { on: '2026-02-30' }, 'invalid-day', '/endUser/cleared/0/on'],
    ['a listed name that names nobody', { listed: '🧲' }, 'unknown-value', '/endUser/cleared/0/listed'],
    ['no notice', { notice: '' }, 'unknown-value', '/endUser/cleared/0/notice'],
  ])('%s is refused, with its pointer', async (_, stated, code, pointer) => {
    const response = await ask(sold(stated))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'invalid-inquiry', errors: [{ code, pointer }] })
  })

  test('for an unknown notice clear nothing, and the answer says so', async () => {
    expect(await (await ask(sold({ notice: 'MOFCOM-2099-1' }))).json()).toMatchObject({
      possible: ['prohibited', 'permit-required'],
      cleared: [{ outcome: 'no-such-match' }],
    })
  })

  test('that are not JSON in a query are refused', async () => {
    const response = await send(`/v1/assessments?${QUERY}&endUser.cleared=baker`)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ code: 'invalid-type', pointer: '/endUser/cleared' }] })
  })

  test('apply to their own line of a batch', async () => {
    const lines = [sold(), sold({ until: AS_OF }), sold({ why: undefined })]
    const response = await send('/v1/assessments/batch', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines.map((line) => JSON.stringify(line)).join('\n'),
    })
    const text = new TextDecoder().decode(await response.arrayBuffer())
    const answers: unknown[] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { assessment: { cleared: [{ outcome: 'used' }] } },
      { assessment: { cleared: [{ outcome: 'expired' }] } },
      { problem: { errors: [{ pointer: '/endUser/cleared/0/why' }] } },
    ])
  })

  test('get the same answer from the remote and the local client', async () => {
    for (const client of [near, far]) {
      expect(await outcomeOf(client.assess(sold()))).toBe(canonicalJson(assess(sold())))
      expect(await outcomeOf(client.screenParty('GmbH', { asOf: AS_OF }))).toMatchObject({
        issues: [{ code: 'names-nobody' }],
      })
    }
    const [here, there] = await Promise.all(
      [near, far].map((client) => outcomeOf(client.screenParty('漢翔航空工業股份有限公司', { asOf: AS_OF }))),
    )
    expect(there).toEqual(here)
  })
})

test('the tool schema describes clearances, and an agent can state one', async () => {
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: (url, init) => send(new URL(url).pathname, init),
    }),
  )
  const { tools } = await client.listTools()
  const told = JSON.stringify(tools.find(({ name }) => name === 'assess')?.inputSchema)
  expect(told).toContain('found to be others')
  const { content } = await client.callTool({ name: 'assess', arguments: { inquiry: sold(), detail: 'full' } })
  const [answer] = content
  expect(JSON.parse(answer?.type === 'text' ? answer.text : '')).toMatchObject({ cleared: [{ outcome: 'used' }] })
  await client.close()
})

test('the OpenAPI document describes clearances and matches', async () => {
  const document = await (await send('/openapi.json')).text()
  const { components, paths } = JSON.parse(document)
  expect(components.schemas.Clearance.required).toEqual(['listed', 'notice', 'met', 'on', 'why'])
  expect(components.schemas.PartyMatch.required).toEqual(expect.arrayContaining(['met', 'because']))
  const byName = new Map<string, { description?: string }>(
    paths['/v1/assessments'].get.parameters.map((one: { name: string }) => [one.name, one]),
  )
  for (const name of ['endUser.cleared', 'importer.cleared', 'consignees.0.cleared'])
    expect(byName.get(name)?.description).toContain('JSON list')
})
