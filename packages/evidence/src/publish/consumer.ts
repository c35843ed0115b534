import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, type Place } from './command.ts'

/** Somebody who installs from the registry and asks. */
export type Consumer = {
  readonly name: string
  readonly ask: (kit: Kit) => Promise<Answer>
}

/** What a consumer is given: a folder for it alone, and the names of all that was published. */
export type Kit = { readonly place: Place; readonly packages: readonly string[] }

/** What a consumer printed, and by what means. */
export type Answer = { readonly said: string; readonly by: string }

/** Begins a project in the folder and installs packages into it. */
export async function install(
  { folder, env }: Place,
  packages: readonly string[],
  type: 'module' | 'commonjs' = 'module',
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type }))
  await command(['npm', 'install', ...packages], { folder, env })
}

/** Has a Node run a script of the folder, and say its version. */
export async function runNode(place: Place, script: string, node = 'node'): Promise<Answer> {
  const version = (await command([node, '--version'], place)).trim()
  return { said: (await command([node, script], place)).trim(), by: `Node ${version.slice(1)}` }
}
