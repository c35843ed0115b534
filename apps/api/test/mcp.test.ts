import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { assess, canonicalJson, type Inquiry } from 'ytterby'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { keyDigest } from '../src/http/caller.ts'
import { loadOperations } from '../src/operations/index.ts'
import { send } from './ask.ts'
import { magnet } from './magnet.ts'

const OPERATIONS = await loadOperations()

const client = new Client({ name: 'test', version: '1.0.0' })

beforeAll(() =>
  client.connect(
    new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: (url, init) => send(new URL(url).pathname, init),
    }),
  ),
)
afterAll(() => client.close())

async function call(name: string, given: object): Promise<{ text: string; value: unknown; isError: boolean }> {
  const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: { ...given } })
  const [first] = content
  return { text: first?.type === 'text' ? first.text : '', value: structuredContent, isError }
}

test('every operation that does not stream is a tool, with input and output schemas', async () => {
  const { tools } = await client.listTools()
  const expected = OPERATIONS.filter(
    ({ reads, id }) => reads === undefined && !['assessByQuery', 'intakeWorkbook'].includes(id),
  )
  expect(tools.map(({ name }) => name).sort()).toEqual(
    [...expected.map(({ id }) => id), 'assessLine', 'watchEvents'].sort(),
  )
  for (const { name, inputSchema, outputSchema, annotations } of tools) {
    expect(inputSchema.type).toBe('object')
    // The answer of this one comes from another Worker, which describes it.
    if (name !== 'watchEvents') expect(outputSchema).toBeDefined()
    expect(annotations?.readOnlyHint).toBe(true)
  }
})

test('an answer contains the bytes of the SDK as text, and the same as structured content', async () => {
  const { text, value, isError } = await call('assess', { inquiry: magnet })
  expect(isError).toBe(false)
  expect(text).toBe(canonicalJson(assess(magnet)))
  expect(value).toEqual(JSON.parse(text))
})

test('parameters of path and query are arguments', async () => {
  const paper = await call('paper', { kind: 'customs-remark', lang: 'zh', format: 'markdown', inquiry: magnet })
  expect(paper.text).toMatch(/^# /)
  const controls = await call('listControls', { asOf: '2026-03-01', limit: 2 })
  expect(controls.value).toMatchObject({ items: [{}, {}], next: expect.any(String) })
})

const LINE = 'NdFeB magnets N42SH, 8505.11, to Germany, buyer Robert Bosch GmbH'

test('a line of text is answered once its reading is accepted, by the facts that were shown', async () => {
  const { value: shown } = await call('assessLine', { text: LINE, asOf: '2026-03-01' })
  expect(shown).toMatchObject({
    states: { 'product.commodityCode': '850511', destination: 'DE', 'endUser.name': 'Robert Bosch GmbH' },
    proposes: { 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd', 'product.elementsComplete': 'false' },
    next: 'accept',
    assessment: null,
  })
  const { value: accepted } = await call('assessLine', { text: LINE, asOf: '2026-03-01', accept: true })
  const inquiry: Inquiry = {
    asOf: '2026-03-01',
    product: {
      description: 'NdFeB magnets N42SH',
      commodityCode: '850511',
      form: 'ndfeb-magnet',
      elements: [{ symbol: 'Nd' }],
      elementsComplete: false,
    },
    destination: 'DE',
    endUser: { name: 'Robert Bosch GmbH' },
  }
  expect(accepted).toEqual({
    ...Object(shown),
    next: 'answered',
    assessment: JSON.parse(canonicalJson(assess(inquiry))),
  })
})

test.each([false, true])(
  'a line with a part of several readings is asked about and not answered, accepted: %s',
  async (accept) => {
    const { value } = await call('assessLine', { text: 'Tb4O7 to the UK on 03/04/2027', accept, lang: 'zh' })
    expect(value).toMatchObject({
      understood: expect.arrayContaining([
        expect.objectContaining({
          field: 'asOf',
          value: null,
          either: ['2027-04-03', '2027-03-04'],
          why: expect.stringMatching(/\p{Script=Han}/u),
        }),
      ]),
      next: 'say-it-clearly',
      assessment: null,
    })
  },
)

test.each([
  ['an unknown country', 'assess', { inquiry: { ...magnet, destination: 'XX' } }, 'invalid-inquiry'],
  ['no inquiry', 'assess', {}, 'invalid-inquiry'],
  ['no line', 'assessLine', {}, 'invalid-query'],
  ['a line of 1,001 letters', 'assessLine', { text: 'x'.repeat(1001) }, 'invalid-query'],
  ['half a letter', 'assessLine', { text: 'magnets \ud800' }, 'invalid-query'],
  ['a line that stays in China', 'assessLine', { text: 'magnets to China', accept: true }, 'invalid-inquiry'],
  ['an unknown argument', 'assess', { inquiry: magnet, colour: 'red' }, 'invalid-query'],
  ['an unknown instrument', 'findInstrument', { id: 'NONE' }, 'not-found'],
])('%s is an error of the tool with a problem document', async (_, name, given, code) => {
  const { text, isError } = await call(name, given)
  expect(isError).toBe(true)
  expect(JSON.parse(text)).toMatchObject({ code })
})

test.each([
  ['a page of another origin', '/mcp', { origin: 'https://example.com' }],
  ['an unknown host name', 'http://rebound.example/mcp', {}],
])('%s is refused', async (_, url, headers) => {
  const response = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
  })
  expect(response.status).toBe(403)
})

describe('where watches are kept', () => {
  const ID = '0123456789abcdef'.repeat(2)
  /** The Worker that keeps watches, as far as the tool needs it. */
  const PORTFOLIO = {
    fetch: async (request: Request): Promise<Response> =>
      request.headers.get('authorization') === 'Bearer some-key'
        ? Response.json({
            items: [],
            next: 7,
            done: true,
            asked: new URL(request.url).pathname + new URL(request.url).search,
          })
        : Response.json({ code: 'api-key-required', status: 401 }, { status: 401 }),
  }
  const watching = async (authorization: string | null) => {
    const agent = new Client({ name: 'test', version: '1.0.0' })
    await agent.connect(
      new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
        fetch: async (url, init) => {
          const request = new Request(url, init)
          if (authorization !== null) request.headers.set('authorization', authorization)
          return createApp().request(request, {}, { PORTFOLIO, API_KEY_DIGESTS: await keyDigest('Bearer some-key') })
        },
      }),
    )
    return agent
  }

  test('an agent reads the events of a watch with its own key', async () => {
    const agent = await watching('Bearer some-key')
    const { tools } = await agent.listTools()
    expect(tools.map(({ name }) => name)).toContain('watchEvents')
    const given = { watch: ID, after: 7, limit: 5 }
    expect(await agent.callTool({ name: 'watchEvents', arguments: given })).toMatchObject({
      structuredContent: { next: 7, done: true, asked: `/v1/watches/${ID}/events?after=7&limit=5` },
    })
    const hostile = { watch: '../../jobs', after: '1&limit=9' }
    expect(await agent.callTool({ name: 'watchEvents', arguments: hostile })).toMatchObject({
      structuredContent: { asked: '/v1/watches/none/events?after=1%26limit%3D9&limit=20' },
    })
    await agent.close()
  })

  test('without a key it is told that one is needed', async () => {
    const agent = await watching(null)
    const answer = await agent.callTool({ name: 'watchEvents', arguments: { watch: ID } })
    expect(answer).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('api-key-required') }] })
    await agent.close()
  })
})
