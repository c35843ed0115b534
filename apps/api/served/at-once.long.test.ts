import { execFileSync } from 'node:child_process'
import { connect } from 'node:net'
import { execPath } from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inScratch } from '@ytterby/evidence/runtimes/scratch'
import { startBundled } from '@ytterby/evidence/runtimes/service'
import { assess, canonicalJson } from 'ytterby'
import { expect, inject, test } from 'vitest'
import { magnet } from '../test/magnet.ts'
import { serve } from './plain-node.ts'

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

// On Workers a request cannot wait for the I/O of another request, so no cached value may be a promise of such I/O.
test('concurrent first requests are all answered', async () => {
  const { privateKey }: { privateKey: string } = JSON.parse(execFileSync(execPath, [MAKE_KEY], { encoding: 'utf8' }))
  await inScratch(async (folder) => {
    const settings = { RECEIPT_KEY: privateKey, MCP_HOSTS: '127.0.0.1' }
    const { origin, stop } = await startBundled(inject('modules'), folder, settings)
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

// Answers share one write buffer: each must be sent before the next one overwrites it.
test.each([
  ['workerd', async () => ({ origin: inject('served') })],
  ['plain Node', () => serve()],
])('on %s a client that pipelines many requests before reading gets the right answer to each', async (_, start) => {
  const { origin } = await start()
  const inquiries = Array.from({ length: 300 }, (__, at) => ({ ...magnet, quantityKg: at + 1 }))
  const texts = await askedBeforeReading(
    Number(new URL(origin).port),
    inquiries.map((inquiry) => JSON.stringify(inquiry)),
  )
  for (const [at, inquiry] of inquiries.entries()) expect(texts[at]).toBe(canonicalJson(assess(inquiry)))
})

// One process answers everybody: a list that takes seconds must not block other callers.
test.each([
  ['workerd', async () => ({ origin: inject('served') })],
  ['plain Node', () => serve()],
])('on %s another caller is answered while a long list is processed', async (_, start) => {
  const { origin } = await start()
  const { asOf } = magnet
  const lines = Array.from({ length: 400 }, (__, at) => ({
    inquiry: { asOf, product: { particleSizeMicron: at + 1 } },
  }))
  const json = { 'content-type': 'application/json' }
  const answered: string[] = []
  const long = fetch(`${origin}/v1/exposures`, { method: 'POST', headers: json, body: JSON.stringify({ lines }) }).then(
    ({ status }) => answered.push(`long ${status}`),
  )
  for (let at = 0; at < 3; at += 1) {
    const other = await fetch(`${origin}/v1/assessments`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(magnet),
    })
    expect(await other.text()).toBe(canonicalJson(assess(magnet)))
    answered.push('other')
  }
  await long
  expect(answered).toEqual(['other', 'other', 'other', 'long 200'])
})

/** Long enough for the service to fill the buffers of a client that does not read. */
const NOT_READING = 500

/** Sends all requests on one connection before reading any answer: more than the socket buffers hold. */
async function askedBeforeReading(port: number, bodies: readonly string[]): Promise<string[]> {
  const socket = connect({ port, host: 'localhost' })
  const head = 'POST /v1/assessments HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: '
  for (const body of bodies) socket.write(`${head}${Buffer.byteLength(body)}\r\n\r\n${body}`)
  await setTimeout(NOT_READING)
  const texts: string[] = []
  let rest = Buffer.alloc(0)
  for await (const chunk of socket) {
    rest = Buffer.concat([rest, chunk])
    for (let end = rest.indexOf('\r\n\r\n'); end !== -1; end = rest.indexOf('\r\n\r\n')) {
      const told = rest.toString('latin1', 0, end + 2)
      const [, length] = /^HTTP\/1\.1 200 .*\r\ncontent-length: (\d+)\r\n/is.exec(told) ?? []
      if (length === undefined) throw new Error(`Answered otherwise: ${told}`)
      const [from, to] = [end + 4, end + 4 + Number(length)]
      if (rest.length < to) break
      texts.push(rest.toString('utf8', from, to))
      rest = rest.subarray(to)
    }
    if (texts.length === bodies.length) break
  }
  return texts
}
