import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The only environment variables passed to commands. */
export type Environment = Readonly<NodeJS.ProcessEnv>

/** The folder and environment of a command. */
export type CommandPlace = { readonly folder: string; readonly env: Environment }

const MOST_MS = 180_000
const MOST_BYTES = 2 ** 26

/**
 * Runs a command and returns its standard output.
 *
 * @throws Error with its output if it fails or does not end within three minutes.
 */
export async function command(words: readonly string[], { folder, env }: CommandPlace): Promise<string> {
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
