import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env, execPath, kill } from 'node:process'
import { freePort } from './free-port.ts'

/** Both Workers, their API key, and what kills them. */
export type RunningService = {
  readonly origin: string
  readonly key: string
  /** The processes by the names of their programs: Node and workerd. */
  readonly processes: () => readonly { readonly pid: number; readonly program: string }[]
  readonly stop: () => void
}

const ROOT = join(import.meta.dirname, '../../../..')

/**
 * Starts both Workers as `npm start` does, with their state in a folder, which a later start takes over.
 *
 * @param root the workspace whose Workers are started.
 * @param environment more environment variables for wrangler.
 */
export async function startWorkers(
  folder: string,
  root = ROOT,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningService> {
  const port = await freePort()
  const dev = join(root, 'apps/api/dev.ts')
  const child = spawn(execPath, ['--no-warnings', dev, '--port', String(port), '--state', join(folder, 'state')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    env: {
      ...env,
      ...environment,
      WRANGLER_REGISTRY_PATH: join(folder, 'registry'),
      WRANGLER_LOG_PATH: join(folder, 'logs'),
    },
  })
  // Nothing gets to say goodbye: Node, wrangler and workerd at once.
  const stop = (): void => {
    process.removeListener('exit', stop)
    for (const pid of [child.pid ?? 0, ...descendants(child.pid ?? 0)])
      try {
        kill(pid, 'SIGKILL')
      } catch {
        // It has ended already.
      }
  }
  process.once('exit', stop)
  let said = ''
  for await (const piece of child.stdout.setEncoding('utf8')) {
    said += piece
    if (said.includes('Stop with Ctrl+C')) break
  }
  const key = /API key of this machine: (\S+)/.exec(said)?.[1]
  if (key === undefined) throw new Error(`The Workers did not start: ${said}`)
  return {
    origin: `http://localhost:${port}`,
    key,
    processes: () => [child.pid ?? 0, ...descendants(child.pid ?? 0)].map((pid) => ({ pid, program: programOf(pid) })),
    stop,
  }
}

/** All processes that a process has started. */
function descendants(of: number): readonly number[] {
  const children = readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) && readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(of)
      )
    } catch {
      return false
    }
  })
  return children.flatMap((name) => [Number(name), ...descendants(Number(name))])
}

const programOf = (pid: number): string => readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
