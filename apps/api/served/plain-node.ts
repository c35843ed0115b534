import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { onTestFinished } from 'vitest'

const MAIN = join(import.meta.dirname, '../node.ts')

type Served = { readonly origin: string; readonly end: () => Promise<number | null> }

/** The service as a company runs it: a process of Node on a free port. */
export function serve(settings: Readonly<Record<string, string>> = {}): Promise<Served> {
  const child = spawn(execPath, ['--no-warnings', MAIN, '--port', '0'], { env: { ...env, ...settings } })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  onTestFinished(() => void child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (text: string): void => {
      said += text
      const [origin] = /http:\/\/localhost:\d+/.exec(said) ?? []
      if (origin === undefined) return
      const end = (): Promise<number | null> => {
        child.kill('SIGTERM')
        return ended
      }
      resolve({ origin, end })
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    void ended.then((code) => reject(new Error(`Ended with ${code}: ${said}`)))
  })
}
