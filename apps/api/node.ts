/**
 * `npm run serve -- [--port n] [--host name]`: the same service on plain Node, for companies that run it inside their own
 * network. Environment: MCP_HOSTS, API_KEY_DIGESTS, RECEIPT_KEY, RECEIPT_KEYS, as docs/operations.md says. Requests are
 * not counted: a proxy in front limits them where that is wanted.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv, env, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { createApp } from './src/app.ts'
import { FROZEN_ORIGIN, type Env } from './src/env.ts'

const DEFAULT_PORT = 8787

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    port: { type: 'string', default: String(DEFAULT_PORT) },
    host: { type: 'string', default: 'localhost' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const port = Number(values.port)
if (values.help || !Number.isInteger(port) || port < 0 || port > 65_535) {
  stderr.write('Usage: npm run serve -- [--port n] [--host name]\n')
  exit(values.help ? 0 : 2)
}

const { MCP_HOSTS, API_KEY_DIGESTS, RECEIPT_KEY, RECEIPT_KEYS } = env
const FROZEN = join(import.meta.dirname, '../../packages/rulesets/frozen')

/** Files of frozen releases; the service asks for none but those it knows. */
async function fetchFrozen(url: string): Promise<Response> {
  return new Response(await readFile(join(FROZEN, url.slice(FROZEN_ORIGIN.length))))
}

const bindings: Env = {
  ASSETS: { fetch: fetchFrozen },
  ...(RECEIPT_KEY === undefined ? {} : { RECEIPT_KEY }),
  ...(RECEIPT_KEYS === undefined ? {} : { RECEIPT_KEYS }),
  ...(MCP_HOSTS === undefined ? {} : { MCP_HOSTS }),
  ...(API_KEY_DIGESTS === undefined ? {} : { API_KEY_DIGESTS }),
}
const app = createApp()
const server = serve({ fetch: (request) => app.fetch(request, bindings), port, hostname: values.host }, (info) =>
  stdout.write(`Serving at http://${values.host}:${info.port}, reference at /docs\n`),
)
// What is being answered is answered before the process ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => exit(0)))
