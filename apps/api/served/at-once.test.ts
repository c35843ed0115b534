import { execFileSync } from 'node:child_process'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { inScratch } from '@ytterby/runtimes/scratch'
import { startService } from '@ytterby/runtimes/service'
import { expect, test } from 'vitest'
import { magnet } from '../src/operations/reading/examples.ts'

const MAKE_KEY = fileURLToPath(new URL('../build/make-key.ts', import.meta.url))
const TOGETHER = 8

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
  body: JSON.stringify(body),
})
const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1.0.0' } },
}

// Workers forbid one request to wait for the input and output of another: nothing that is kept may be a promise of it.
test('requests that are together the first to need something are all answered', async () => {
  const { privateKey }: { privateKey: string } = JSON.parse(execFileSync(execPath, [MAKE_KEY], { encoding: 'utf8' }))
  await inScratch(async (folder) => {
    const { origin, stop } = await startService(folder, { RECEIPT_KEY: privateKey, MCP_HOSTS: '127.0.0.1' })
    try {
      for (const [path, how] of [
        ['/v1/assessments?receipt=true', post(magnet)],
        ['/v1/assessments?lang=zh', post(magnet)],
        ['/mcp', post(initialize)],
        ['/openapi.json', {}],
      ] as const) {
        const responses = await Promise.all(Array.from({ length: TOGETHER }, () => fetch(origin + path, how)))
        expect(
          responses.map(({ status }) => status),
          path,
        ).toEqual(Array.from({ length: TOGETHER }, () => 200))
        await Promise.all(responses.map((response) => response.text()))
      }
    } finally {
      await stop()
    }
  })
})
