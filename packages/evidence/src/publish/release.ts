import { join } from 'node:path'
import { env } from 'node:process'
import { command, type CommandPlace } from './command.ts'
import type { WorkspacePackage } from './workspace.ts'

/** A package in the registry. */
export type Published = { readonly name: string; readonly version: string; readonly bytes: number }

/**
 * Sets up a copy of the repository, builds it and publishes it as a release does. Only its development dependencies are
 * installed with the settings and caches of the current user.
 *
 * @throws Error if the registry lacks a public package in the version of the copy afterwards.
 */
export async function release(
  workspace: readonly WorkspacePackage[],
  copy: CommandPlace,
  url: string,
): Promise<readonly Published[]> {
  await command(['node', '.ci/setup.mjs'], { ...copy, env })
  const own = join(copy.folder, 'node_modules/.bin')
  const there = { ...copy, env: { ...copy.env, PATH: `${own}:${copy.env['PATH']}` } }
  await command(['turbo', 'run', 'build', '--output-logs=errors-only'], there)
  await command(['changeset', 'publish'], there)
  return Promise.all(workspace.filter((one) => !one.private).map((one) => publishedAt(url, one)))
}

async function publishedAt(url: string, { name, version }: WorkspacePackage): Promise<Published> {
  const response = await fetch(`${url}${name.replace('/', '%2f')}/${version}`)
  if (!response.ok) throw new Error(`The registry does not have ${name}@${version}: ${response.status}`)
  const manifest: { readonly dist: { readonly tarball: string } } = JSON.parse(await response.text())
  const tarball = await fetch(manifest.dist.tarball)
  return { name, version, bytes: (await tarball.arrayBuffer()).byteLength }
}
