/** Loads frozen releases of the encoded law from files of this package, on Node. `ytterby` itself contains only the newest. */
import { readFile } from 'node:fs/promises'
import { currentRuleset, type Ruleset } from 'ytterby'
import { releases, compileRuleset, type Release } from 'ytterby/law'
import { AlteredReleaseError, UnknownReleaseError } from './errors.ts'
import { releasedText } from './released-text.ts'

/** The URL of a file of a frozen release. */
const fileOf = (version: string, name: string): URL => new URL(`../frozen/${version}/${name}`, import.meta.url)

const loaded = new Map<string, Promise<Ruleset>>()

/**
 * Loads and caches the ruleset of a frozen release.
 *
 * @throws UnknownReleaseError for a version that was never released.
 * @throws AlteredReleaseError if the file does not have the digest of the release: it was changed, cut short or removed.
 * @example assess(inquiry, { ruleset: await loadRuleset('1.0.0') })
 */
export async function loadRuleset(version: string): Promise<Ruleset> {
  const release = releases.find((one) => one.version === version)
  if (release === undefined) throw new UnknownReleaseError(releases.map((one) => one.version))
  if (currentRuleset.version === version && currentRuleset.digest === release.ruleset) return currentRuleset
  const known = loaded.get(version)
  if (known !== undefined) return known
  const reading = read(release)
  loaded.set(version, reading)
  // A failed load is not cached, so that it can be retried.
  reading.catch(() => loaded.delete(version))
  return reading
}

async function read(release: Release): Promise<Ruleset> {
  const bytes = await readFile(fileOf(release.version, 'ruleset.json')).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  return compileRuleset(JSON.parse(await releasedText(release, bytes)))
}

export { AlteredReleaseError, UnknownReleaseError }
