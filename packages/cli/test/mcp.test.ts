import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { createAgent } from '@ytterby/agent'
import { currentRuleset } from 'ytterby'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { today } from '../src/today.ts'
import { MAIN } from './ytterby.ts'

const client = new Client({ name: 'test', version: '1.0.0' })
const agent = createAgent({ today })

beforeAll(() => client.connect(new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp'] })))
afterAll(() => client.close())

test('the tools, resources and prompts are those of the package, as it gives them', async () => {
  expect(await client.listTools()).toEqual({ tools: agent.tools })
  expect(client.getInstructions()).toBe(agent.instructions)
  expect(await client.listResources()).toEqual({ resources: agent.listResources() })
  expect(await client.listResourceTemplates()).toEqual({ resourceTemplates: agent.resourceTemplates })
  expect(await client.listPrompts()).toEqual({ prompts: agent.prompts })
  const uri = 'ytterby://controls/1C905'
  expect(await client.readResource({ uri })).toEqual(agent.readResource(uri))
  const prompt = { name: 'may-i-ship', arguments: { good: 'SmCo magnets' } }
  expect(await client.getPrompt(prompt)).toEqual(agent.getPrompt(prompt.name, prompt.arguments))
})

test.each([
  ['assess', { inquiry: { asOf: '2026-03-01', 'product.form': 'ore' } }],
  ['assess', { inquiry: { asOf: '2026-03-01', 'product.form': 'ore' }, detail: 'full', lang: 'zh' }],
  ['assess', {}],
  ['screenParty', { name: 'Rheinmetall AG' }],
  ['more', { handle: `ytterby:${currentRuleset.version}?asOf=2026-03-01&product.form=ore`, part: 'flips' }],
])('%s %j has the bytes of the package', async (name, given) => {
  expect(await client.callTool({ name, arguments: { ...given } })).toEqual(await agent.callTool(name, given))
})

test('a handle of an earlier release is answered by that release', async () => {
  const handle = 'ytterby:1.0.0?asOf=2026-03-01&product.form=ore'
  const { content } = await client.callTool({ name: 'assess', arguments: { handle } })
  expect(JSON.stringify(content)).toContain(String.raw`\"ruleset\":\"1.0.0\"`)
})

test.each([
  ['a prompt', () => client.getPrompt({ name: 'none' })],
  ['a resource', () => client.readResource({ uri: 'ytterby://controls/9Z999' })],
])('%s that does not exist is an error of the protocol', async (_, ask) => {
  await expect(ask()).rejects.toMatchObject({ code: -32602 })
})
