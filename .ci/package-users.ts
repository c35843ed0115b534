import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, ROOT } from './command.ts'

type Manifest = {
  readonly name: string
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: object
  readonly devDependencies?: object
}

const manifestAt = (folder: string): Manifest => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'))

/** Requires each package to be published, deployed, a dependency of another one, or run by a root script. */
export function requireUsers(): string {
  const packages = ['packages', 'apps']
    .flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(ROOT, folder, 'package.json')))
    .map((folder) => ({ folder, ...manifestAt(folder) }))
  const scripts = Object.values(manifestAt('.').scripts ?? {}).join('\n')
  const named = new Set(
    packages.flatMap(({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies })),
  )
  const unused = packages.filter(
    ({ folder, name, private: isPrivate }) =>
      isPrivate === true &&
      !named.has(name) &&
      !scripts.includes(folder) &&
      !existsSync(join(ROOT, folder, 'wrangler.jsonc')),
  )
  if (unused.length > 0) throw new Failure(`Nothing uses ${unused.map(({ folder }) => folder).join(', ')}`)
  return `${packages.length} packages`
}
