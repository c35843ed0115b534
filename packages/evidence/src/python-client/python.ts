import { execFile, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { env } from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The Python client. */
export const CLIENT = dirname(fileURLToPath(import.meta.resolve('@ytterby/python-client/package.json')))

const LEAST_MINOR = 10

/** Python of this machine, with the client on its path and its compiled files in a folder of ours. */
export type Python = {
  readonly version: string
  readonly run: (...words: readonly string[]) => Promise<string>
  /** Starts a program that answers each line with a line. */
  readonly converse: (...words: readonly string[]) => Conversation
}

export type Conversation = {
  readonly ask: (line: string) => Promise<string>
  readonly end: () => Promise<void>
}

/**
 * Finds Python.
 *
 * @throws Error that says what to install, if there is none that is new enough.
 */
export async function findPython(folder: string): Promise<Python> {
  const options = {
    cwd: CLIENT,
    env: { ...env, PYTHONPATH: join(CLIENT, 'src'), PYTHONPYCACHEPREFIX: folder, PYTHONWARNINGS: 'error' },
  }
  const run: Python['run'] = async (...words) => {
    const { stdout, stderr } = await promisify(execFile)('python3', words, options)
    return stdout + stderr
  }
  const print = 'import sys; print(*sys.version_info[:3], sep=".")'
  const version = (await run('-c', print).catch(() => '')).trim()
  const [major, minor] = version.split('.').map(Number)
  if (major !== 3 || minor === undefined || minor < LEAST_MINOR)
    throw new Error(
      `Install Python 3.${LEAST_MINOR} or newer, so that the command python3 starts it; ${version === '' ? 'there is none' : `it starts ${version}`}.`,
    )
  return { version, run, converse: (...words) => converse(words, options) }
}

function converse(words: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Conversation {
  const child = spawn('python3', words, { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines = createInterface({ input: child.stdout, crlfDelay: Infinity })[Symbol.asyncIterator]()
  return {
    async ask(line) {
      child.stdin.write(`${line}\n`)
      const { value, done } = await lines.next()
      if (done === true) throw new Error(`Python ended: ${complaint}`)
      return value
    },
    async end() {
      child.stdin.end()
      await ended
    },
  }
}
