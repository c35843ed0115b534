import { createServer, type IncomingHttpHeaders } from 'node:http'
import { Webhook } from 'standardwebhooks'
import type { WatchEvent } from 'ytterby/planning'

/** A message that a receiver got; `events` is `null` if its signature is not valid. */
type Received = { readonly id: string; readonly path: string; readonly events: readonly WatchEvent[] | null }

/** A receiver of webhooks on this machine. It verifies signatures with the library of Standard Webhooks. */
export type Receiver = {
  readonly url: string
  readonly received: readonly Received[]
  readonly close: () => Promise<void>
}

type Reply = { readonly status: number; readonly location?: string }

/** Starts a receiver that replies to one message after another; 204 after the last reply. */
export async function startReceiver(secret: string, replies: readonly Reply[] = []): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { status, location } = replies[received.length] ?? { status: 204 }
      received.push({
        id: String(request.headers['webhook-id']),
        path: request.url ?? '',
        events: eventsIn(Buffer.concat(chunks).toString(), request.headers, secret),
      })
      response.writeHead(status, location === undefined ? {} : { location }).end('received')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function eventsIn(body: string, headers: IncomingHttpHeaders, secret: string): readonly WatchEvent[] | null {
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature']
  const signed = Object.fromEntries(names.map((name) => [name, String(headers[name])]))
  try {
    new Webhook(secret).verify(body, signed)
  } catch {
    return null
  }
  const { data }: { data: { events: WatchEvent[] } } = JSON.parse(body)
  return data.events
}
