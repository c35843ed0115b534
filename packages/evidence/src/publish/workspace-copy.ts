import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { env, execPath } from 'node:process'
import { copyRepository } from './copy-repository.ts'

/** The output of a command. */
type CommandOutcome = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/**
 * A disposable copy of the workspace, with its own `node_modules`: pnpm runs in it when turbo builds the documentation for
 * `npm start`, and when a version has changed, and would link the packages of the original to the copy.
 */
export type WorkspaceCopy = {
  readonly root: string
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => void
  readonly edit: (path: string, change: (text: string) => string) => void
  /** Runs a command at the root of the copy. */
  readonly run: (...words: readonly [string, ...string[]]) => CommandOutcome
  /** Serves the API of the copy on plain Node while a function runs. */
  readonly serving: <T>(ask: (origin: string) => Promise<T>) => Promise<T>
  readonly remove: () => void
}

/** @param from The root of another copy; this workspace if left out. */
export function copyWorkspace(from?: string): WorkspaceCopy {
  const root = mkdtempSync(join(tmpdir(), 'ytterby-rehearsal-'))
  copyRepository(root, env, from)
  execFileSync(execPath, ['.ci/setup.mjs'], { cwd: root, stdio: 'pipe' })
  const at = (path: string): string => join(root, path)
  const read = (path: string): string => readFileSync(at(path), 'utf8')
  const write = (path: string, text: string): void => writeFileSync(at(path), text)
  return {
    root,
    read,
    write,
    edit: (path, change) => write(path, change(read(path))),
    run(command, ...words) {
      const path = [join(root, 'node_modules/.bin'), env['PATH']].join(delimiter)
      const { status, stdout, stderr } = spawnSync(command, words, {
        cwd: root,
        encoding: 'utf8',
        env: { ...env, PATH: path, CI: 'true' },
        maxBuffer: 2 ** 28,
      })
      return { status, stdout, stderr }
    },
    async serving(ask) {
      const server = spawn(join(root, 'node_modules/.bin/node'), ['apps/api/node.ts', '--port', '0'], { cwd: root })
      try {
        const [chunk]: unknown[] = await once(server.stdout, 'data')
        return await ask(/http:\/\/\S+:\d+/.exec(String(chunk))?.[0] ?? '')
      } finally {
        server.kill()
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
