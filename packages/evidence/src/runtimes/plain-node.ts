import { spawn } from 'node:child_process'
import { env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../../../apps/api/node.ts', import.meta.url))

/** The same flags as `npm run serve`. */
const AS_SERVED = ['--max-semi-space-size=16', '--max-old-space-size=1024']

/** A service in a child process. */
export type NodeService = {
  readonly origin: string
  readonly port: number
  readonly pid: number
  /** Stops the service after its current requests; returns its exit code. */
  readonly end: () => Promise<number | null>
  readonly stop: () => Promise<void>
}

/** Starts the service on Node on a free port, as `npm run serve` does. */
export function startOnNode(settings: Readonly<Record<string, string>> = {}): Promise<NodeService> {
  const child = spawn(execPath, [...AS_SERVED, '--no-warnings', MAIN, '--port', '0'], { env: { ...env, ...settings } })
  const kill = (): boolean => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const stop = async (): Promise<void> => {
    process.removeListener('exit', kill)
    kill()
    await ended
  }
  const end = (): Promise<number | null> => {
    child.kill('SIGTERM')
    return ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [origin, port] = /http:\/\/localhost:(\d+)/.exec(said) ?? []
      if (origin === undefined || child.pid === undefined) return
      child.stdout.removeAllListeners('data').resume()
      resolve({ origin, port: Number(port), pid: child.pid, end, stop })
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    void ended.then((code) => reject(new Error(`Ended with ${code}: ${said}`)))
  })
}
