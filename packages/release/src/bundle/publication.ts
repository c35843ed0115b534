import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from 'ytterby'
import { ReleaseSchema } from 'ytterby/release-making'
import {
  bundleBytes,
  confirmNewest,
  packRelease,
  signRelease,
  signRoot,
  type Announcement,
  type Root,
  type SignedRoot,
} from 'ytterby/make-bundle'
import { FILES } from '../frozen.ts'
import type { SigningKey } from './keys.ts'

/**
 * A folder of bundles, as a service or any web server serves it: `root.json` (the first root, which users trust), each body under
 * its digest, `latest` (the announcement), and `releases.json`, which is signed already and waits for its timestamp.
 */
const NAMES = { root: 'root.json', releases: 'releases.json', latest: 'latest' } as const

type Releases = Pick<Announcement, 'roots' | 'headers' | 'signatures'>

const read = <T>(folder: string, name: string, none: T): T =>
  existsSync(join(folder, name)) ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : none

const releasesIn = (folder: string): Releases =>
  read<Releases>(folder, NAMES.releases, { roots: [], headers: [], signatures: [] })

const write = (folder: string, name: string, value: unknown): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), canonicalJson(value))
}

/** Signs a root. The first becomes `root.json`; each later one is added to what is announced. */
export async function addRoot(folder: string, root: Root, keys: readonly SigningKey[]): Promise<SignedRoot> {
  const signed = await signRoot(root, keys)
  if (root.version === 1) write(folder, NAMES.root, signed)
  else {
    const releases = releasesIn(folder)
    write(folder, NAMES.releases, { ...releases, roots: [...releases.roots, signed] })
  }
  return signed
}

type ToRelease = { readonly frozen: string; readonly version: string; readonly minEngine: string }

/**
 * Packs a frozen release, and signs it as the newest. One that is the newest already stays as it was packed, and gets these
 * signatures beside its others: from another person, or with the keys of a new root.
 */
export async function addRelease(folder: string, release: ToRelease, keys: readonly SigningKey[]): Promise<Releases> {
  const before = releasesIn(folder)
  const isPacked = before.headers.at(-1)?.version === release.version
  const headers = isPacked ? before.headers : [...before.headers, await packInto(folder, before.headers, release)]
  const added = await signRelease(headers, keys)
  const others = before.signatures.filter((one) => isPacked && added.every(({ keyId }) => keyId !== one.keyId))
  const releases = { roots: before.roots, headers, signatures: [...others, ...added] }
  write(folder, NAMES.releases, releases)
  return releases
}

async function packInto(
  folder: string,
  before: Releases['headers'],
  { frozen, version, minEngine }: ToRelease,
): Promise<Releases['headers'][number]> {
  const file = (name: string): string => readFileSync(join(frozen, version, name), 'utf8')
  const record = ReleaseSchema.parse(JSON.parse(file(FILES.record)))
  const { header, body } = await packRelease(before, {
    version,
    issued: record.releasedOn,
    minEngine,
    knownThrough: record.knownThrough,
    parts: { ruleset: file(FILES.ruleset), release: file(FILES.record) },
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, header.digest.replace('sha256:', '')), body)
  return header
}

/** Confirms up to a day that the newest release is the newest. This is what users see; until then nothing is announced. */
export async function confirm(folder: string, expires: string, keys: readonly SigningKey[]): Promise<Uint8Array> {
  const line = bundleBytes(await confirmNewest(releasesIn(folder), { expires, keys }))
  writeFileSync(join(folder, NAMES.latest), line)
  return line
}
