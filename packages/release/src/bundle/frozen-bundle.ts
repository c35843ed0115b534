import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from 'ytterby'
import { ReleaseSchema } from 'ytterby/release-making'
import { packRelease, type BundleHeader } from 'ytterby/make-bundle'
import { digestOfBytes } from '../digest.ts'
import { FILES, recordsIn } from '../frozen.ts'

/**
 * Packs the bundle of a frozen release beside it, unsigned: `npm run version` makes it with the release, and who holds a release key
 * signs it later. The same release gives the same bytes.
 *
 * @param minEngine The oldest package that can answer by it. If left out, that of the release before, or the version itself with
 * a new major.
 */
export async function packFrozen(frozen: string, version: string, minEngine?: string): Promise<BundleHeader> {
  const file = (name: string): string => join(frozen, version, name)
  const [ruleset, release] = [FILES.ruleset, FILES.record].map((name) => readFileSync(file(name), 'utf8'))
  if (ruleset === undefined || release === undefined) throw new Error(`${version} is not frozen`)
  const { releasedOn, knownThrough } = ReleaseSchema.parse(JSON.parse(release))
  const before = headersIn(frozen).filter((header) => header.version !== version)
  const last = before.at(-1)
  const isSameMajor = last !== undefined && majorOf(last.version) === majorOf(version)
  const { header, body } = await packRelease(before, {
    version,
    issued: releasedOn,
    minEngine: minEngine ?? (isSameMajor ? last.minEngine : version),
    knownThrough,
    parts: { ruleset, release },
  })
  writeFileSync(file(FILES.bundleHeader), canonicalJson(header), { flag: 'wx' })
  writeFileSync(file(FILES.bundleBody), body, { flag: 'wx' })
  return header
}

/** The headers of all frozen bundles, oldest first. Releases before 2.0.0 have none. */
export const headersIn = (frozen: string): BundleHeader[] =>
  recordsIn(frozen)
    .map(({ version }) => join(frozen, version, FILES.bundleHeader))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))

export const frozenBody = (frozen: string, version: string): Buffer =>
  readFileSync(join(frozen, version, FILES.bundleBody))

/** Frozen bundles whose bytes are no longer those that their headers name. */
export const alteredBundles = (frozen: string): string[] =>
  headersIn(frozen).flatMap(({ version, digest, parts }) => {
    const texts = [FILES.ruleset, FILES.record].map((name) => readFileSync(join(frozen, version, name)))
    const isWhole =
      digestOfBytes(frozenBody(frozen, version)) === digest &&
      parts.length === texts.length &&
      parts.every((part, at) => part.digest === digestOfBytes(texts[at] ?? Buffer.alloc(0)))
    return isWhole ? [] : [`The bundle of ${version} was changed after it was frozen.`]
  })

const majorOf = (version: string): string => version.split('.')[0] ?? ''
