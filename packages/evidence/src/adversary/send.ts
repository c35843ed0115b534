import { request, type IncomingHttpHeaders } from 'node:http'

/** A request as the adversary sends it: its path unchanged, its key or none. */
export type Call = {
  readonly method: string
  readonly path: string
  readonly key?: string | null
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }

/** A guard against what never ends. Whatever takes so long is a finding. */
const TIMEOUT_MS = 120_000

/**
 * Sends a request on a connection of its own.
 *
 * @throws Error with its `code` if the connection was reset or refused, or nothing came for two minutes.
 */
export function send(origin: string, { method, path, key = null, headers = {}, body }: Call): Promise<Reply> {
  const { hostname, port } = new URL(origin)
  const sent = { ...(key === null ? {} : { authorization: `Bearer ${key}` }), ...headers }
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: hostname, port, path, method, headers: sent, agent: false }, (incoming) => {
      let text = ''
      incoming.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      incoming.once('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }))
      incoming.once('error', reject)
    })
    outgoing.setTimeout(TIMEOUT_MS, () => outgoing.destroy(new Error('No answer for two minutes')))
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

/** Sends JSON. */
export const json = (method: string, path: string, value: unknown, key: string | null): Call => ({
  method,
  path,
  key,
  headers: { 'content-type': 'application/json' },
  body: typeof value === 'string' ? value : JSON.stringify(value),
})

/** How a request is named in a finding. */
export const nameOf = ({ method, path, body }: Call): string =>
  `${method} ${path}${body === undefined ? '' : ` with ${body.length} bytes: ${beginningOf(body)}`}`

const beginningOf = (body: string | Uint8Array): string =>
  JSON.stringify(typeof body === 'string' ? body.slice(0, 300) : Buffer.from(body.subarray(0, 60)).toString('hex'))
