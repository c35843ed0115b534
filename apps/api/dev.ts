/**
 * Serves both Workers locally in workerd, as `npm start` does, and prints the answers about three goods once they are up. Needs no account and no network. Jobs and watches are kept in `apps/portfolio/.wrangler`, or in the folder `--state`.
 * Stop it with Ctrl+C. With KEEP_DOCS set, the documentation is not built.
 */
import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { env, exit, stderr, stdout } from 'node:process'
import { promisify } from 'node:util'
import * as z from 'zod'
import { buildDocs } from '@ytterby/docs/build'
import { ASSETS } from './build/frozen.ts'
import { prepareLocalSettings } from './build/local-settings.ts'
import { freePort, PORT_OPTION, startOptions } from './build/start-options.ts'

const values = startOptions(
  { port: PORT_OPTION, state: { type: 'string', default: join(import.meta.dirname, '../portfolio/.wrangler/state') } },
  'npm start -- [--port n] [--state folder]',
)
const SERVICE = `http://localhost:${values.port}`
const ASSESSMENTS = `${SERVICE}/v1/assessments`
/** What is asked once the service is up, as of today. */
const GOODS = [
  ['A magnet of NdFeB with dysprosium to Germany', 'product.form=ndfeb-magnet&product.elements=Nd;Dy&destination=DE'],
  [
    'The same to Rheinmetall AG',
    'product.form=ndfeb-magnet&product.elements=Nd;Dy&destination=DE&endUser.name=Rheinmetall+AG',
  ],
  ['Cerium oxide to Japan', 'product.form=basic-oxide&product.elements=Ce&destination=JP'],
] as const
/** How long a slow machine may take to bundle and to start. */
const TIMEOUT_MS = 120_000
const PAUSE_MS = 250

const WRANGLER = join(import.meta.dirname, 'node_modules/.bin/wrangler')
const PORTFOLIO = '../portfolio/wrangler.jsonc'
const offline = {
  cwd: import.meta.dirname,
  env: {
    ...env,
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_SEND_METRICS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    // A change of the law or the code is served at once; building the documentation again would delay it.
    KEEP_DOCS: 'true',
  },
}

await freePort(values.port, 'localhost', 'npm start --')
stderr.write('Building the page and the documentation, and starting both Workers …\n')
const key = await prepareLocalSettings()
// The tables of the directory of watches.
const migrated = promisify(execFile)(
  WRANGLER,
  ['d1', 'migrations', 'apply', 'DIRECTORY', '--local', `--config=${PORTFOLIO}`, `--persist-to=${values.state}`],
  { ...offline, env: { ...offline.env, CI: '1' } },
)
const documented = env['KEEP_DOCS'] === undefined ? buildDocs(join(ASSETS, 'docs')) : undefined
await Promise.all([migrated, documented])
const child = spawn(
  WRANGLER,
  [
    'dev',
    '--config=wrangler.jsonc',
    `--config=${PORTFOLIO}`,
    `--port=${values.port}`,
    `--persist-to=${values.state}`,
    '--show-interactive-dev-session=false',
    '--log-level=error',
  ],
  { ...offline, stdio: ['ignore', 'inherit', 'inherit'] },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
child.once('exit', (code) => exit(code ?? 0))

if (await isUp()) {
  for (const [good, query] of GOODS) {
    const { headline } = z.object({ headline: z.string() }).parse(await (await fetch(`${ASSESSMENTS}?${query}`)).json())
    stdout.write(`${good}: ${headline}\n`)
  }
  stdout.write(
    [
      '',
      `The page: ${SERVICE}/ · documentation: ${SERVICE}/docs/ · tools for agents: ${SERVICE}/mcp`,
      `$ curl -s '${ASSESSMENTS}?view=short&${GOODS[0][1]}'`,
      ...(key === undefined ? [] : [`Jobs and watches need a key. The API key of this machine: ${key}`]),
      'More goods: npm run goods. On the command line: npm run -s ytterby -- --help. Stop with Ctrl+C.',
      '',
    ].join('\n'),
  )
}

/** Whether the service answers before the timeout. */
async function isUp(): Promise<boolean> {
  const end = performance.now() + TIMEOUT_MS
  while (performance.now() < end) {
    const response = await fetch(`${SERVICE}/healthz`).catch(() => undefined)
    if (response?.ok === true) return true
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return false
}
