import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, type CommandPlace } from './command.ts'

/** A project that installs the packages from the registry and uses them. */
export type Consumer = {
  readonly name: string
  readonly ask: (kit: Kit) => Promise<ConsumerOutput>
}

/** Input of a consumer: its own folder, and the names of all published packages. */
export type Kit = { readonly place: CommandPlace; readonly packages: readonly string[] }

/** The output of a consumer, and the tools it used. */
export type ConsumerOutput = { readonly said: string; readonly by: string }

/** Creates a project in the folder and installs packages. */
export async function install(
  { folder, env }: CommandPlace,
  packages: readonly string[],
  type: 'module' | 'commonjs' = 'module',
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type }))
  await command(['npm', 'install', ...packages], { folder, env })
}

/** Runs a script of the folder with Node, and returns Node's version. */
export async function runNode(place: CommandPlace, script: string, node = 'node'): Promise<ConsumerOutput> {
  const version = (await command([node, '--version'], place)).trim()
  return { said: (await command([node, script], place)).trim(), by: `Node ${version.slice(1)}` }
}
