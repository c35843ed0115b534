import { createServer, request, type IncomingMessage } from 'node:http'
import { gzipSync } from 'node:zlib'

/** A proxy that compresses responses, as the edge does. */
export async function startCompressingProxy(
  origin: string,
): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const compressed = new Map<string, Buffer>()
  const server = createServer((asked, answer) => {
    const { host } = new URL(origin)
    const forwarded = request(
      new URL(asked.url ?? '/', origin),
      { headers: { ...asked.headers, host, 'accept-encoding': 'identity' } },
      (given) => {
        void bodyOf(given).then((body) => {
          const key = `${asked.url} ${given.headers.etag} ${body.length}`
          const sent = compressed.get(key) ?? gzipSync(body)
          compressed.set(key, sent)
          const { 'content-length': _length, 'transfer-encoding': _transfer, ...headers } = given.headers
          answer.writeHead(given.statusCode ?? 502, {
            ...headers,
            'content-encoding': 'gzip',
            'content-length': sent.length,
          })
          answer.end(sent)
        })
      },
    )
    asked.pipe(forwarded)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('No port')
  return {
    origin: `http://localhost:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(given: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of given) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
