/** Loaded apart: other releases, with what reads them. */
import { currentRuleset, type Ruleset } from 'ytterby'
import { compareVersions, compileRuleset, releases } from 'ytterby/law'
import { KEPT_LAW } from './kept-law.ts'

/** As `loadRelease`. */
export async function fetchRelease(version: string): Promise<Ruleset | null> {
  if (version === currentRuleset.version) return currentRuleset
  const kept = await keptLaw(version).catch(() => null)
  if (kept !== null) return kept
  const digest = releases.find((one) => one.version === version)?.ruleset ?? (await announcedDigest(version))
  if (digest === undefined) return null
  const response = await fetch(`/v1/rulesets/${version}`)
  if (!response.ok) return null
  try {
    const ruleset = compileRuleset(await response.json())
    return ruleset.digest === digest ? ruleset : null
  } catch {
    // It was cut short, or changed.
    return null
  }
}

/**
 * The law that was kept; null if there is none, or its bytes have changed.
 *
 * @param version Which one is wanted; null for any that is newer than that of the page.
 */
export async function keptLaw(version: string | null): Promise<Ruleset | null> {
  const kept = await globalThis.caches?.match(KEPT_LAW.path, KEPT_LAW)
  if (kept === undefined) return null
  const law = compileRuleset(await kept.json())
  const isWanted =
    version === null
      ? compareVersions(law.version, currentRuleset.version.replace(/\+.*$/, '')) > 0
      : law.version === version
  return isWanted && law.digest === kept.headers.get('etag') ? law : null
}

/** The digest of a law that came over the air, as the service lists it; `undefined` if it lists none of this version. */
async function announcedDigest(version: string): Promise<string | undefined> {
  const response = await fetch('/v1/rulesets')
  if (!response.ok) return undefined
  const { announced }: { announced: readonly { version: string; digest: string }[] } = await response.json()
  return announced.find((one) => one.version === version)?.digest
}
