import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'packages/cli'

/** Gives `server.json`, by which the registry of servers knows the command line, the version of its package. */
export function writeServerVersion(root: string): void {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, FOLDER, 'package.json'), 'utf8'))
  const place = join(root, FOLDER, 'server.json')
  const server: { packages: readonly object[] } = JSON.parse(readFileSync(place, 'utf8'))
  const packages = server.packages.map((one) => ({ ...one, version }))
  writeFileSync(place, `${JSON.stringify({ ...server, version, packages }, null, 2)}\n`)
}
