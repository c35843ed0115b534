import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A server on a free port of this machine, which stands for one of the network. */
export type LocalServer = { readonly url: string; readonly close: () => void }

export async function serveLocally(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LocalServer> {
  const server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => void server.close() }
}
