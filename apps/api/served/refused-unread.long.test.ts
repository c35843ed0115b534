import { request } from 'node:http'
import { expect, inject, test } from 'vitest'
import { serve } from './plain-node.ts'

const MEGABYTES = 17
const PIECE = 65_536
const TIMES = 8

type Sent = { readonly path: string; readonly authorization?: string; readonly isDeclared: boolean }

/** The status of the answer, or the code of the error that a client met while it wrote. */
const statusOf = (origin: string, { path, authorization, isDeclared }: Sent): Promise<number | string> =>
  new Promise((resolve) => {
    const body = Buffer.alloc(MEGABYTES * 1_000_000, ' ')
    const headers = {
      'content-type': 'application/json',
      ...(isDeclared ? { 'content-length': String(body.length) } : {}),
      ...(authorization === undefined ? {} : { authorization }),
    }
    const outgoing = request(origin + path, { method: 'POST', headers, agent: false }, (incoming) => {
      incoming.resume().once('end', () => resolve(incoming.statusCode ?? 0))
      incoming.once('error', (error) => resolve(error.message))
    })
    outgoing.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    for (let at = 0; at < body.length; at += PIECE) outgoing.write(body.subarray(at, at + PIECE))
    outgoing.end()
  })

const REFUSED: readonly (readonly [string, Sent, number])[] = [
  ['too large as declared', { path: '/v1/exposures', isDeclared: true }, 413],
  ['too large as it comes', { path: '/v1/exposures', isDeclared: false }, 413],
  ['of an unknown key', { path: '/v1/exposures', authorization: 'Bearer not-a-known-key', isDeclared: true }, 401],
  ['to an unknown address', { path: '/v1/nothing', isDeclared: true }, 404],
]

test.each(REFUSED)('whoever sends a body %s meets the refusal, not a closed connection', async (_, sent, status) => {
  const { origin } = await serve()
  for (const [name, at] of [
    ['Node', origin],
    ['workerd', inject('served')],
  ] as const) {
    const statuses: unknown[] = []
    for (let time = 0; time < TIMES; time += 1) statuses.push(await statusOf(at, sent))
    expect({ name, statuses }).toEqual({ name, statuses: Array.from({ length: TIMES }, () => status) })
  }
})
