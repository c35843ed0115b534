import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** A failed check. Its message is shown without a stack. */
export class Failure extends Error {}

const ENVIRONMENT = { NO_COLOR: '1', DO_NOT_TRACK: '1', WRANGLER_SEND_METRICS: 'false' }

/** Runs a command without standard input. Its output is returned, or becomes the message of the failure. */
export function command(words: readonly string[], folder = ROOT, path = process.env['PATH']): Promise<string> {
  const [program = '', ...args] = words
  const env = { ...process.env, ...ENVIRONMENT, PATH: path }
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text))
    }
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Failure(`$ ${words.join(' ')}\n${said}`))))
  })
}
