import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { promisify } from 'node:util'
import { withSigningKey } from './with-signing-key.ts'

const ANSWERING = join(import.meta.dirname, '../.dev.vars')
const PORTFOLIO = join(import.meta.dirname, '../../portfolio/.dev.vars')
const KEY = /^# The API key of this machine: (\S+)$/m

/**
 * Makes the settings of both Workers for `wrangler dev` where there are none: a key for receipts, and an API key for jobs.
 * Both Workers sign receipts with the same key, also if the settings were made before jobs had receipts. They are never
 * committed.
 *
 * @returns the API key; undefined if somebody wrote the settings by hand.
 */
export async function prepareLocalSettings(): Promise<string | undefined> {
  if (!existsSync(ANSWERING)) writeFileSync(ANSWERING, await receiptKey(), { mode: 0o600 })
  const kept = existsSync(PORTFOLIO) ? readFileSync(PORTFOLIO, 'utf8') : undefined
  const settings = withSigningKey(kept ?? apiKey(), readFileSync(ANSWERING, 'utf8'))
  // A Worker that is being served restarts when its settings are written.
  if (settings !== kept) writeFileSync(PORTFOLIO, settings, { mode: 0o600 })
  return KEY.exec(settings)?.[1]
}

async function receiptKey(): Promise<string> {
  const { stdout: printed } = await promisify(execFile)(execPath, [join(import.meta.dirname, 'make-key.ts')])
  const { privateKey, publicKey }: { privateKey: string; publicKey: object } = JSON.parse(printed)
  return `RECEIPT_KEY='${privateKey}'\nRECEIPT_KEYS='${JSON.stringify([publicKey])}'\n`
}

function apiKey(): string {
  const key = randomBytes(18).toString('base64url')
  const digest = createHash('sha256').update(key).digest('hex')
  return `# The API key of this machine: ${key}\nAPI_KEY_DIGESTS='${digest}'\n`
}
