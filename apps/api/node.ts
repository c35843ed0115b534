/**
 * `npm run serve -- [--port n] [--host name]`: the same service on plain Node, for companies that run it in their own network.
 * It serves the page and the documentation if build/assets.ts was run, as `npm run serve` does with `--build`. Environment: PORT, MCP_HOSTS,
 * API_KEY_DIGESTS, RECEIPT_KEY, RECEIPT_KEYS (see docs/operations.md). There is no rate limit; use a proxy if you need one.
 * `npm run serve` limits the heap of Node, because Node otherwise delays collecting answers that were sent.
 */
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env, execPath, exit, stderr, stdout } from 'node:process'
import { serve } from '@hono/node-server'
import { ASSETS, gatherFrozen } from './build/frozen.ts'
import { freePort, PORT_OPTION, startOptions } from './build/start-options.ts'
import { createApp } from './src/app.ts'
import { ASSETS_ORIGIN, type Env } from './src/env.ts'

const USAGE = 'npm run serve -- [--port n] [--host name]'

const values = startOptions(
  {
    port: PORT_OPTION,
    host: { type: 'string', default: 'localhost' },
    build: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
  USAGE,
)
if (values.help) {
  stderr.write(`Usage: ${USAGE}\n`)
  exit(0)
}
const port = await freePort(values.port, values.host, 'npm run serve --')
// In a process of its own: what building needs is not kept while serving.
if (values.build) execFileSync(execPath, [join(import.meta.dirname, 'build/assets.ts')], { stdio: 'inherit' })

const { MCP_HOSTS, API_KEY_DIGESTS, RECEIPT_KEY, RECEIPT_KEYS } = env
gatherFrozen()

/** Reads a static file. The service requests only names that it knows. */
async function fetchAsset(url: string): Promise<Response> {
  const path = join(ASSETS, url.slice(ASSETS_ORIGIN.length))
  return readFile(path).then(
    (bytes) => new Response(bytes),
    () => new Response(null, { status: 404 }),
  )
}

const bindings: Env = {
  ASSETS: { fetch: fetchAsset },
  ...(RECEIPT_KEY === undefined ? {} : { RECEIPT_KEY }),
  ...(RECEIPT_KEYS === undefined ? {} : { RECEIPT_KEYS }),
  ...(MCP_HOSTS === undefined ? {} : { MCP_HOSTS }),
  ...(API_KEY_DIGESTS === undefined ? {} : { API_KEY_DIGESTS }),
}
const app = createApp()
const server = serve(
  {
    fetch: (request, { incoming }) => app.fetch(request, { ...bindings, ADDRESS: incoming.socket.remoteAddress }),
    port,
    hostname: values.host,
  },
  (info) => stdout.write(`Serving at http://${values.host}:${info.port}, the page at /, documentation at /docs/\n`),
)
// Requests in progress are answered before the process ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => exit(0)))
