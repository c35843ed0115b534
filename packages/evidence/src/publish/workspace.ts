import { fileURLToPath } from 'node:url'
import { command, type Environment } from './command.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** A package of the workspace; published unless it is private. */
export type WorkspacePackage = { readonly name: string; readonly version: string; readonly private: boolean }

/** All packages, including the root. */
export async function readWorkspace(env: Environment): Promise<readonly WorkspacePackage[]> {
  const words = ['pnpm', 'list', '--recursive', '--depth=-1', '--json']
  return JSON.parse(await command(words, { folder: ROOT, env }))
}
