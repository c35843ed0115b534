/**
 * Serves the Worker in workerd on this machine, as `npm start` does, and shows one question with its answer once it is up.
 * Without an account and without a network; it ends with Ctrl+C.
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
/** As long as a slow machine may take to bundle and to start. */
const PATIENCE_MS = 120_000
const PAUSE_MS = 250

/** The settings of this machine, which `wrangler dev` reads; never committed. */
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
    `Serving at ${SERVICE}/ until stopped: the page. Reference at ${SERVICE}/docs, tools for agents at ${SERVICE}/mcp.\n\n`,
  )
  stdout.write(`$ curl -s '${QUESTION}'\n${answer}\n`)
}

/** A key for the receipts of this machine. */
async function newKey(): Promise<string> {
  const { stdout: printed } = await promisify(execFile)(execPath, [join(import.meta.dirname, 'build/make-key.ts')])
  const { privateKey, publicKey }: { privateKey: string; publicKey: object } = JSON.parse(printed)
  return `RECEIPT_KEY='${privateKey}'\nRECEIPT_KEYS='${JSON.stringify([publicKey])}'\n`
}

/** Whether the service answers before patience ends. */
async function isUp(): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS
  while (performance.now() < end) {
    const response = await fetch(`${SERVICE}/healthz`).catch(() => undefined)
    if (response?.ok === true) return true
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return false
}
