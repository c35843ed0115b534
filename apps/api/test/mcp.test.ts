import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { answerMismatches } from '@ytterby/evidence/agent/answer-mismatches'
import { askQuestion } from '@ytterby/evidence/agent/ask-question'
import { traderQuestions } from '@ytterby/evidence/agent/trader-questions'
import { assess, canonicalJson, beijingDay } from 'ytterby'
import { createAgent } from '@ytterby/agent'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from '../src/app.ts'
import { keyDigest } from '@ytterby/http/api-key'
import { send } from './ask.ts'
import { magnet } from './magnet.ts'

const client = new Client({ name: 'test', version: '1.0.0' })
const agent = createAgent({ today: () => beijingDay(Date.now()) })

beforeAll(() =>
  client.connect(
    new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: (_url, init) => send('/mcp', init),
    }),
  ),
)
afterAll(() => client.close())

const textOf = ([first]: readonly { type: string; text?: string }[]): string => first?.text ?? ''

test('the tools, resources and prompts are those of the package, as it gives them', async () => {
  // Watches are kept here, so there is one tool more.
  expect(await client.listTools()).toEqual({
    tools: [...agent.tools, expect.objectContaining({ name: 'watchEvents' })],
  })
  expect(client.getInstructions()).toBe(agent.instructions)
  expect(await client.listResources()).toEqual({ resources: agent.listResources() })
  expect(await client.listResourceTemplates()).toEqual({ resourceTemplates: agent.resourceTemplates })
  expect(await client.listPrompts()).toEqual({ prompts: agent.prompts })
  for (const uri of ['ytterby://instruments/MOFCOM-GACC-2025-18', 'ytterby://controls/1C905'])
    expect(await client.readResource({ uri })).toEqual(agent.readResource(uri))
  const prompt = { name: 'classify-part', arguments: { part: 'rotor', lang: 'zh' } }
  expect(await client.getPrompt(prompt)).toEqual(agent.getPrompt(prompt.name, prompt.arguments))
})

test('an answer stands in a reply once', async () => {
  const given = { inquiry: magnet, detail: 'full' }
  const result = await client.callTool({ name: 'assess', arguments: given })
  expect(result).toEqual({ content: [{ type: 'text', text: canonicalJson(assess(magnet)) }] })
})

test.each([
  ['prompts/get', { name: 'none' }],
  ['resources/read', { uri: 'ytterby://controls/9Z999' }],
])('%s of what does not exist is an error of the protocol', async (method, params) => {
  const { name = '', uri = '' }: { name?: string; uri?: string } = params
  const asked = method === 'prompts/get' ? client.getPrompt({ name }) : client.readResource({ uri })
  await expect(asked).rejects.toMatchObject({ code: -32602 })
})

test('each of seventy questions of traders is answered as the law requires', async () => {
  const { tools } = await client.listTools()
  const call = async (name: string, given: object): Promise<string> =>
    textOf((await client.callTool({ name, arguments: { ...given } })).content)
  expect(traderQuestions).toHaveLength(70)
  for (const question of traderQuestions) {
    const asked = await askQuestion(question, { tools, call })
    expect(answerMismatches(question, asked), `${question.id}: ${question.why}`).toEqual([])
    for (const { tool, given, text } of asked)
      expect(textOf((await agent.callTool(tool, given)).content), question.id).toBe(text)
  }
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
  const watching = async (authorization: string | null, url = 'http://localhost/mcp') => {
    const caller = new Client({ name: 'test', version: '1.0.0' })
    await caller.connect(
      new StreamableHTTPClientTransport(new URL(url), {
        fetch: async (to, init) => {
          const request = new Request(to, init)
          if (authorization !== null) request.headers.set('authorization', authorization)
          return createApp().request(request, {}, { PORTFOLIO, API_KEY_DIGESTS: await keyDigest('Bearer some-key') })
        },
      }),
    )
    return caller
  }
  const read = async (caller: Client, given: Record<string, unknown>): Promise<unknown> => {
    const { content, structuredContent } = await caller.callTool({ name: 'watchEvents', arguments: given })
    expect(structuredContent).toBeUndefined()
    return JSON.parse(textOf(content))
  }

  test('an agent reads the events of a watch with its own key', async () => {
    const caller = await watching('Bearer some-key')
    const { tools } = await caller.listTools()
    expect(tools.map(({ name }) => name)).toContain('watchEvents')
    expect(tools.length).toBeLessThanOrEqual(8)
    expect(JSON.stringify({ tools }).length).toBeLessThanOrEqual(25_000)
    const given = { watch: ID, after: 7, limit: 5 }
    expect(await read(caller, given)).toMatchObject({
      next: 7,
      done: true,
      asked: `/v1/watches/${ID}/events?after=7&limit=5`,
    })
    const hostile = { watch: '../../jobs', after: '1&limit=9' }
    expect(await read(caller, hostile)).toMatchObject({
      asked: '/v1/watches/none/events?after=1%26limit%3D9&limit=20',
    })
    await caller.close()
  })

  test('without a key it is told that one is needed', async () => {
    const caller = await watching(null)
    const answer = await caller.callTool({ name: 'watchEvents', arguments: { watch: ID } })
    expect(answer).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('api-key-required') }] })
    await caller.close()
  })
})

test('a fault of ours is reported without its message, which may quote somebody’s data', async () => {
  const logged: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line))
  const PORTFOLIO = { fetch: () => Promise.reject(new RangeError('about Example Motoren GmbH')) }
  const params = { name: 'watchEvents', arguments: { watch: '0'.repeat(32) } }
  const response = await createApp().request(
    '/mcp',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', host: 'localhost' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }),
    },
    { PORTFOLIO },
  )
  const text = await response.text()
  vi.restoreAllMocks()
  expect(text).toContain('"message":"Internal error"')
  expect(text + logged.join('')).not.toContain('Example')
  expect(logged.join('')).toContain('RangeError')
})
