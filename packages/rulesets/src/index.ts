/** Every frozen release of the encoded law, as files beside this module. For Node: `ytterby` itself carries the newest alone. */
import { readFile } from 'node:fs/promises'
import { currentRuleset, type Ruleset } from 'ytterby'
import { releases } from 'ytterby/releases'
import { compileRuleset } from 'ytterby/rulesets'
import { AlteredReleaseError, UnknownReleaseError } from './errors.ts'

/** Where a file of a frozen release lies. */
const fileOf = (version: string, name: string): URL => new URL(`../frozen/${version}/${name}`, import.meta.url)

const loaded = new Map<string, Promise<Ruleset>>()

/**
 * The ruleset of a frozen release, ready to answer; read once.
 *
 * @throws UnknownReleaseError for a version that was not released.
 * @throws AlteredReleaseError where the file is not what the release holds.
 * @example assess(inquiry, { ruleset: await loadRuleset('1.0.0') })
 */
export async function loadRuleset(version: string): Promise<Ruleset> {
  const release = releases.find((one) => one.version === version)
  if (release === undefined) throw new UnknownReleaseError(releases.map((one) => one.version))
  if (currentRuleset.version === version && currentRuleset.digest === release.ruleset) return currentRuleset
  const known = loaded.get(version)
  if (known !== undefined) return known
  const reading = read(version, release.ruleset)
  loaded.set(version, reading)
  // What failed can be tried again.
  reading.catch(() => loaded.delete(version))
  return reading
}

async function read(version: string, digest: string): Promise<Ruleset> {
  const ruleset = compileRuleset(JSON.parse(await readFile(fileOf(version, 'ruleset.json'), 'utf8')))
  if (ruleset.digest !== digest) throw new AlteredReleaseError(version)
  return ruleset
}

export { AlteredReleaseError, UnknownReleaseError }
