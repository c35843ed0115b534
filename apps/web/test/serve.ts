import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
  }
}

const DEV = join(import.meta.dirname, '../../api/dev.ts')

/** The Worker that `npm start` runs, with the page built into it, on a free port. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
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
  provide('origin', `http://localhost:${port}`)
  return async () => {
    child.kill('SIGTERM')
    await ended
  }
}

function freePort(): Promise<number> {
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
