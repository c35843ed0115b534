import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { assess, canonicalJson, type Inquiry } from 'ytterby'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadOperations } from '../src/operations/index.ts'
import { send } from './ask.ts'
import { magnet } from './magnet.ts'

/** `/mcp?tools=all`: a tool for each operation, until the next major release. */
const OPERATIONS = await loadOperations()

const client = new Client({ name: 'test', version: '1.0.0' })

beforeAll(() =>
  client.connect(
    new StreamableHTTPClientTransport(new URL('http://localhost/mcp?tools=all'), {
      fetch: (_url, init) => send('/mcp?tools=all', init),
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
    ({ reads, id }) => reads === undefined && !['assessByQuery', 'screenPartyByQuery', 'intakeWorkbook'].includes(id),
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

test.each([['short'], ['']])('another set of tools, %j, is refused', async (tools) => {
  const response = await send(`/mcp?tools=${tools}`, { method: 'POST', body: '{}' })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'invalid-query', errors: [{ parameter: 'tools' }] })
})
