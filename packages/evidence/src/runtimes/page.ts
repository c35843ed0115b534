import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'

const DEV = fileURLToPath(new URL('../../../../apps/api/dev.ts', import.meta.url))

/** The Worker with the page built into it, as `npm start` runs it, on a free port. */
export async function startPage(): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const port = await freePort()
  const child = spawn(execPath, ['--no-warnings', DEV, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Built as for everybody, not as for a test.
    env: { ...env, NODE_ENV: 'production' },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (text: string): void => {
      said += text
      if (said.includes('until stopped')) resolve()
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    void ended.then(() => reject(new Error(`The Worker ended: ${said}`)))
  })
  return {
    origin: `http://localhost:${port}`,
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, 'localhost', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No port')),
      )
    })
  })
}
