import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** Something is not as it must be; the message is all that a person needs to see. */
export class Failure extends Error {}

const ENVIRONMENT = { NO_COLOR: '1', DO_NOT_TRACK: '1', WRANGLER_SEND_METRICS: 'false' }

/** Runs one command without standard input, quietly: what it says is returned, or is the failure's message. */
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
