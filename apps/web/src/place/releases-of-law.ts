/** Loaded apart: other releases, with what reads them. */
import { currentRuleset, type Ruleset } from 'ytterby'
import { compileRuleset, releases } from 'ytterby/law'

/** As `loadRelease`. */
export async function fetchRelease(version: string): Promise<Ruleset | null> {
  if (version === currentRuleset.version) return currentRuleset
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

/** The digest of a law that came over the air, as the service lists it; `undefined` if it lists none of this version. */
async function announcedDigest(version: string): Promise<string | undefined> {
  const response = await fetch('/v1/rulesets')
  if (!response.ok) return undefined
  const { announced }: { announced: readonly { version: string; digest: string }[] } = await response.json()
  return announced.find((one) => one.version === version)?.digest
}
