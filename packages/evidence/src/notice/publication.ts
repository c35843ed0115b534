import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from 'ytterby'
import type { WorkspaceCopy } from '../publish/workspace-copy.ts'
import { must } from './encode-notice.ts'

const ROLES = ['root', 'release', 'timestamp'] as const

/** A folder of bundles that a copy of the workspace publishes, with keys of its own. */
export type Publication = {
  readonly copy: WorkspaceCopy
  readonly folder: string
  /** The file with the root, as users get it with their application. */
  readonly root: string
  /** The newest bundle as one file. */
  readonly whole: () => Buffer
}

/** Makes a key for each role, and the root that names them. */
export function makeKeys(copy: WorkspaceCopy, folder: string): Publication {
  const keys = ROLES.map((role): { keyId: string } =>
    JSON.parse(must(copy, 'node', 'packages/release/bundle.ts', 'key', keyOf(role))),
  )
  const roles = Object.fromEntries(ROLES.map((role, at) => [role, { keyIds: [keys[at]?.keyId ?? ''], threshold: 1 }]))
  const expires = addDays(new Date().toISOString().slice(0, 10), 365)
  copy.write('root-draft.json', JSON.stringify({ format: 'law-root/1', version: 1, keys, roles, expires }))
  must(copy, 'node', 'packages/release/bundle.ts', 'root', 'root-draft.json', '--in', folder, '--key', keyOf('root'))
  return { copy, folder, root: join(folder, 'root.json'), whole: () => wholeIn(folder) }
}

const keyOf = (role: (typeof ROLES)[number]): string => `${role}.key`

const versionOf = (copy: WorkspaceCopy): string => JSON.parse(copy.read('packages/ytterby/package.json')).version

/** Signs the bundle of the version that the copy has. */
export const signBundle = ({ copy, folder }: Publication): string =>
  must(
    copy,
    'node',
    'packages/release/bundle.ts',
    'release',
    versionOf(copy),
    '--in',
    folder,
    '--key',
    keyOf('release'),
  )

/** Confirms for a week that it is the newest. */
export function confirmBundle({ copy, folder }: Publication): void {
  const expires = addDays(new Date().toISOString().slice(0, 10), 7)
  const words = ['confirm', '--expires', expires, '--in', folder, '--key', keyOf('timestamp')]
  must(copy, 'node', 'packages/release/bundle.ts', ...words)
}

/** The newest announcement with its body, as one file. */
function wholeIn(folder: string): Buffer {
  const latest = readFileSync(join(folder, 'latest'))
  const { headers }: { headers: { digest: string }[] } = JSON.parse(latest.toString())
  const body = readFileSync(join(folder, headers.at(-1)?.digest.replace('sha256:', '') ?? ''))
  return Buffer.concat([latest, Buffer.from('\n'), body])
}
