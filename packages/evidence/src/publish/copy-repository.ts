import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../../..')

/**
 * Copies the current files of the repository to a folder, as a repository with one commit, without installing or building
 * anything.
 *
 * @param env The environment for `git`.
 * @param from The root of another copy.
 */
export function copyRepository(folder: string, env: NodeJS.ProcessEnv = process.env, from = ROOT): void {
  // The current user may not own the clone.
  const git = (cwd: string, ...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'safe.directory=*', ...words], { cwd, env, encoding: 'utf8' })
  const files = git(from, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(from, file)))
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    cpSync(join(from, file), join(folder, file))
  }
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, '-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@invalid', 'commit', '--quiet', '--message=copy')
}
