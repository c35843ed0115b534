import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command, type Environment, type Place } from './command.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** A package of the workspace; what is not private is published. */
export type WorkspacePackage = { readonly name: string; readonly version: string; readonly private: boolean }

/** Every package, that of the root too. */
export async function readWorkspace(env: Environment): Promise<readonly WorkspacePackage[]> {
  const words = ['pnpm', 'list', '--recursive', '--depth=-1', '--json']
  return JSON.parse(await command(words, { folder: ROOT, env }))
}

/** Copies what the repository holds, as it is now: a repository with one commit, where nothing is installed or built. */
export async function copyWorkspace(copy: Place): Promise<void> {
  const words = ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const files = (await command(words, { folder: ROOT, env: copy.env })).split('\0')
  for (const file of files.filter((name) => name !== '' && existsSync(join(ROOT, name)))) {
    mkdirSync(join(copy.folder, dirname(file)), { recursive: true })
    cpSync(join(ROOT, file), join(copy.folder, file))
  }
  await command(['git', 'init', '--quiet', '--initial-branch=main'], copy)
  await command(['git', 'add', '--all'], copy)
  await command(['git', 'commit', '--quiet', '--message=Rehearsal'], copy)
}
