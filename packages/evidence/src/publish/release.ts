import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { command, type CommandPlace } from './command.ts'
import type { WorkspacePackage } from './workspace.ts'

/** A package in the registry. */
export type Published = { readonly name: string; readonly version: string; readonly bytes: number }

/**
 * Packs two copies of the repository, and publishes what both have packed alike. Only their development dependencies are installed
 * with the settings and caches of the current user.
 *
 * @throws Error if a package has other bytes in the second copy, or the registry lacks one in the version of the copies afterwards.
 */
export async function release(
  workspace: readonly WorkspacePackage[],
  copies: readonly [CommandPlace, CommandPlace],
  url: string,
): Promise<readonly Published[]> {
  const [first, second] = copies
  const digests = await packIn(first)
  if ((await packIn(second)) !== digests) throw new Error('Two copies have packed different bytes')
  for (const line of digests.trimEnd().split('\n'))
    await command(['npm', 'publish', join(first.folder, 'packs', line.split(' ').at(-1) ?? '')], first)
  return Promise.all(workspace.filter((one) => !one.private).map((one) => publishedAt(url, one)))
}

/** Packs a copy as a release does; returns the digests of the packages. */
async function packIn(copy: CommandPlace): Promise<string> {
  await command(['node', '.ci/setup.mjs'], { ...copy, env })
  const own = join(copy.folder, 'node_modules/.bin')
  await command(['node', '.ci/pack.ts'], { ...copy, env: { ...copy.env, PATH: `${own}:${copy.env['PATH']}` } })
  return readFileSync(join(copy.folder, 'packs/digests.txt'), 'utf8')
}

async function publishedAt(url: string, { name, version }: WorkspacePackage): Promise<Published> {
  const response = await fetch(`${url}${name.replace('/', '%2f')}/${version}`)
  if (!response.ok) throw new Error(`The registry does not have ${name}@${version}: ${response.status}`)
  const manifest: { readonly dist: { readonly tarball: string } } = JSON.parse(await response.text())
  const tarball = await fetch(manifest.dist.tarball)
  return { name, version, bytes: (await tarball.arrayBuffer()).byteLength }
}
