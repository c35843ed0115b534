import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, test } from 'vitest'
import { inScratch } from '../runtimes/scratch.ts'
import { startService } from '../runtimes/service.ts'
import { answerMismatches } from './answer-mismatches.ts'
import { askQuestion, type Connection } from './ask-question.ts'
import { traderQuestions } from './trader-questions.ts'

const MAIN = fileURLToPath(import.meta.resolve('@ytterby/cli/src/main.ts'))

async function connectionOf(client: Client): Promise<Connection> {
  const { tools } = await client.listTools()
  return {
    tools,
    async call(name, given) {
      const { content, structuredContent } = await client.callTool({ name, arguments: { ...given } })
      expect(structuredContent).toBeUndefined()
      expect(content).toHaveLength(1)
      const [answer] = content
      return answer?.type === 'text' ? answer.text : ''
    },
  }
}

test('workerd and the command line answer all questions alike, byte by byte, as the law requires', async () => {
  await inScratch(async (folder) => {
    const { origin, stop } = await startService(folder, { MCP_HOSTS: '127.0.0.1' })
    const [remote, local] = [new Client({ name: 'a', version: '1' }), new Client({ name: 'b', version: '1' })]
    try {
      await remote.connect(new StreamableHTTPClientTransport(new URL(`${origin}/mcp`)))
      await local.connect(new StdioClientTransport({ command: execPath, args: [MAIN, 'mcp'] }))
      const [overHttp, overStdio] = [await connectionOf(remote), await connectionOf(local)]
      expect(overStdio.tools).toEqual(overHttp.tools)
      expect(await local.listResources()).toEqual(await remote.listResources())
      expect(await local.listPrompts()).toEqual(await remote.listPrompts())
      for (const question of traderQuestions) {
        const asked = await askQuestion(question, overHttp)
        expect(answerMismatches(question, asked), `${question.id}: ${question.why}`).toEqual([])
        expect(await askQuestion(question, overStdio), question.id).toEqual(asked)
      }
      for (const { uri } of (await remote.listResources()).resources.slice(0, 10))
        expect(await local.readResource({ uri })).toEqual(await remote.readResource({ uri }))
    } finally {
      await Promise.all([remote.close(), local.close()])
      await stop()
    }
  })
})
