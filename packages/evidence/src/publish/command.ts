import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** No other variable reaches a command. */
export type Environment = Readonly<NodeJS.ProcessEnv>

/** Where a command runs. */
export type Place = { readonly folder: string; readonly env: Environment }

const MOST_MS = 180_000
const MOST_BYTES = 2 ** 26

/**
 * Runs one command to its end and returns what it wrote on standard output.
 *
 * @throws Error with all that it said where it fails or does not end in three minutes.
 */
export async function command(words: readonly string[], { folder, env }: Place): Promise<string> {
  const [program = '', ...args] = words
  const options = { cwd: folder, env, timeout: MOST_MS, maxBuffer: MOST_BYTES }
  const running = promisify(execFile)(program, args, options)
  const kill = (): boolean => running.child.kill()
  process.once('exit', kill)
  try {
    return (await running).stdout
  } catch (error) {
    throw new Error(`$ ${words.join(' ')}\n${saidOf(error)}`, { cause: error })
  } finally {
    process.removeListener('exit', kill)
  }
}

function saidOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const said = ['stdout', 'stderr'].map((stream) => String(Reflect.get(error, stream) ?? '')).join('')
  return said.trim() === '' ? error.message : said
}
