import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { assess, canonicalJson } from 'ytterby'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
  const expected = OPERATIONS.filter(({ reads, id }) => reads === undefined && id !== 'assessByQuery')
  expect(tools.map(({ name }) => name).sort()).toEqual(expected.map(({ id }) => id).sort())
  for (const { inputSchema, outputSchema, annotations } of tools) {
    expect(inputSchema.type).toBe('object')
    expect(outputSchema).toBeDefined()
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

test.each([
  ['an unknown country', 'assess', { inquiry: { ...magnet, destination: 'XX' } }, 'invalid-inquiry'],
  ['no inquiry', 'assess', {}, 'invalid-inquiry'],
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
