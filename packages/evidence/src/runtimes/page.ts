import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { freePort } from './free-port.ts'

const ROOT = join(import.meta.dirname, '../../../..')

/** Both Workers on a port of this machine; `key` may keep jobs and watches. */
export type LocalService = { readonly origin: string; readonly key: string; readonly stop: () => Promise<void> }

type PageOptions = {
  /** Where jobs and watches are kept; as `npm start` keeps them if left out. */
  readonly state?: string
  /** The repository or a copy of it. */
  readonly root?: string
  /** Whether the documentation stays as it is, instead of being built. */
  readonly keepDocs?: boolean
}

/** Starts the Worker with the built page on a free port, as `npm start` does. */
export async function startPage({ state, root = ROOT, keepDocs = false }: PageOptions = {}): Promise<LocalService> {
  const port = await freePort()
  const kept = state === undefined ? [] : ['--state', state]
  const child = spawn(execPath, ['--no-warnings', join(root, 'apps/api/dev.ts'), '--port', String(port), ...kept], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Use the production build, not a test build.
    env: { ...env, NODE_ENV: 'production', ...(keepDocs && { KEEP_DOCS: 'true' }) },
  })
  // Not “close”: what it started may keep its output open.
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (text: string): void => {
      said += text
      if (said.includes('Stop with Ctrl+C')) resolve()
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    void ended.then(() => reject(new Error(`The Worker ended: ${said}`)))
  })
  return {
    origin: `http://localhost:${port}`,
    key: /API key of this machine: (\S+)/.exec(said)?.[1] ?? '',
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}
