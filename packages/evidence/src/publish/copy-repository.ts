import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../../..')

/**
 * Copies what the repository holds, as it is now, into a folder: a repository with one commit, where nothing is installed
 * or built.
 *
 * @param env what `git` is run with.
 * @returns the files.
 */
export function copyRepository(folder: string, env: NodeJS.ProcessEnv = process.env): readonly string[] {
  // Whoever runs this need not be who cloned.
  const git = (cwd: string, ...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'safe.directory=*', ...words], { cwd, env, encoding: 'utf8' })
  const files = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(ROOT, file)))
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    cpSync(join(ROOT, file), join(folder, file))
  }
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, '-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@invalid', 'commit', '--quiet', '--message=copy')
  return files
}
