/**
 * Serves the Worker locally in workerd, as `npm start` does, and prints one example request with its answer once it is up.
 * Needs no account and no network. Stop it with Ctrl+C.
 */
import { execFile, spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, env, execPath, exit, stdout } from 'node:process'
import { parseArgs, promisify } from 'node:util'

const DEFAULT_PORT = '8787'
const { values } = parseArgs({ args: argv.slice(2), options: { port: { type: 'string', default: DEFAULT_PORT } } })
const SERVICE = `http://localhost:${values.port}`
const QUESTION = `${SERVICE}/v1/assessments?view=decision&asOf=2026-03-01&product.form=ndfeb-magnet&product.elements=Nd;Dy&destination=DE`
/** How long a slow machine may take to bundle and to start. */
const TIMEOUT_MS = 120_000
const PAUSE_MS = 250

/** Local settings for `wrangler dev`; never committed. */
const SETTINGS = join(import.meta.dirname, '.dev.vars')
if (!existsSync(SETTINGS)) writeFileSync(SETTINGS, await newKey(), { mode: 0o600 })

const child = spawn(
  join(import.meta.dirname, 'node_modules/.bin/wrangler'),
  ['dev', '--port', values.port, '--show-interactive-dev-session=false', '--log-level=warn'],
  {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, WRANGLER_HIDE_BANNER: 'true', WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
child.once('exit', (code) => exit(code ?? 0))

if (await isUp()) {
  const answer = await (await fetch(QUESTION)).text()
  stdout.write(
    `Serving until stopped: the page at ${SERVICE}/, the reference at ${SERVICE}/docs, tools for agents at ${SERVICE}/mcp.\n\n`,
  )
  stdout.write(`$ curl -s '${QUESTION}'\n${answer}\n`)
}

/** A new receipt key, as lines of `.dev.vars`. */
async function newKey(): Promise<string> {
  const { stdout: printed } = await promisify(execFile)(execPath, [join(import.meta.dirname, 'build/make-key.ts')])
  const { privateKey, publicKey }: { privateKey: string; publicKey: object } = JSON.parse(printed)
  return `RECEIPT_KEY='${privateKey}'\nRECEIPT_KEYS='${JSON.stringify([publicKey])}'\n`
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
