import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from 'ytterby'
import { openBundle, type BundleTrust } from 'ytterby/law'
import {
  bundleBytes,
  confirmNewest,
  signRelease,
  signRoot,
  type Announcement,
  type Root,
  type SignedRoot,
} from 'ytterby/make-bundle'
import { frozenBody, headersIn } from './frozen-bundle.ts'
import type { SigningKey } from './keys.ts'

/**
 * A folder of bundles, as a service or any web server serves it: `root.json` (the first root, which users trust), each body under
 * its digest, `latest` (the announcement), and `releases.json`, which is signed already and waits for its timestamp.
 */
const NAMES = { root: 'root.json', releases: 'releases.json', latest: 'latest' } as const

type Releases = Pick<Announcement, 'roots' | 'headers' | 'signatures'>

/** A bundle that is not made: the message says why, and what to do. */
export class PublicationError extends Error {
  override readonly name = 'PublicationError'
}

const read = <T>(folder: string, name: string, none: T): T =>
  existsSync(join(folder, name)) ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : none

const releasesIn = (folder: string): Releases =>
  read<Releases>(folder, NAMES.releases, { roots: [], headers: [], signatures: [] })

const write = (folder: string, name: string, value: unknown): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), canonicalJson(value))
}

const nameOfBody = (digest: string): string => digest.replace('sha256:', '')

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

type ToRelease = { readonly frozen: string; readonly version: string }

/**
 * Signs a release, as it was packed when it was frozen, as the newest. One that is the newest already gets these signatures beside
 * its others: from another person, or with the keys of a new root.
 *
 * @throws PublicationError if the release has no bundle, or the folder has a later one or another history.
 */
export async function addRelease(
  folder: string,
  { frozen, version }: ToRelease,
  keys: readonly SigningKey[],
): Promise<Releases> {
  const all = headersIn(frozen)
  const headers = all.slice(0, all.findIndex((header) => header.version === version) + 1)
  if (headers.length === 0)
    throw new PublicationError(
      `Release ${version} has no bundle: npm run version makes one with each release from 2.0.0.`,
    )
  const before = releasesIn(folder)
  if (before.headers.some((header, at) => canonicalJson(header) !== canonicalJson(headers[at] ?? {})))
    throw new PublicationError(
      `${folder} announces a release that does not come before ${version}: take the folder of these releases, or a later release.`,
    )
  for (const header of headers)
    writeFileSync(join(madeFolder(folder), nameOfBody(header.digest)), frozenBody(frozen, header.version))
  const added = await signRelease(headers, keys)
  const isNewest = before.headers.length === headers.length
  const others = before.signatures.filter((one) => isNewest && added.every(({ keyId }) => keyId !== one.keyId))
  const releases = { roots: before.roots, headers, signatures: [...others, ...added] }
  write(folder, NAMES.releases, releases)
  return releases
}

function madeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true })
  return folder
}

type ToConfirm = { readonly expires: string; readonly today: string }

/**
 * Confirms up to a day that the newest release is the newest. This is what users see; until then nothing is announced. It is opened
 * first as they open it, after the last one, so that nothing is announced that they refuse.
 *
 * @throws BundleRefusedError that says what is wrong with it; then nothing is written.
 */
export async function confirm(
  folder: string,
  { expires, today }: ToConfirm,
  keys: readonly SigningKey[],
): Promise<Uint8Array> {
  const line = bundleBytes(await confirmNewest(releasesIn(folder), { expires, keys }))
  const root = read<SignedRoot | null>(folder, NAMES.root, null)
  const trust: BundleTrust = { root, allowTestKeys: root?.root.testKeys === true }
  await openBundle(line, {
    trust,
    today,
    kept: keptIn(folder),
    fetchBody: ({ digest }) => Promise.resolve(readFileSync(join(folder, nameOfBody(digest)))),
  })
  writeFileSync(join(folder, NAMES.latest), line)
  return line
}

/** What followers have kept of the announcement that is there. */
function keptIn(folder: string): Awaited<ReturnType<typeof openBundle>>['kept'] | undefined {
  const latest = read<Announcement | null>(folder, NAMES.latest, null)
  if (latest === null) return undefined
  const { sequence, digest } = latest.timestamp.timestamp
  return { sequence, digest, rootVersion: latest.roots.at(-1)?.root.version ?? 1 }
}
