import { currentRuleset, type Ruleset } from 'ytterby'
import { newestLawSayings } from '../locales/newest-law.ts'
import { loadRelease } from './load-release.ts'
import { loadedRulesets, newestLaw } from './newest-law.ts'

/** Asks the service which law is in force, and answers by it if it came over the air. A failure stands in the note. `show` is called if anything changes. */
export async function findNewestLaw(show: () => void): Promise<void> {
  const found = await newestAtService().catch(() => null)
  if (found === currentRuleset) return
  if (found !== null) loadedRulesets.set(null, found).set(found.version, found)
  newestLaw.note = newestLawSayings[found === null ? 'unconfirmed' : 'overTheAir']
  show()
}

/** The law in force at the service; null if that is another deployment, or cannot be loaded. */
async function newestAtService(): Promise<Ruleset | null> {
  const { ruleset, law } = await (await fetch('/healthz')).json()
  if (ruleset.digest === currentRuleset.digest) return currentRuleset
  const loaded = law?.from === 'bundle' ? await loadRelease(ruleset.version) : null
  return loaded?.digest === ruleset.digest ? loaded : null
}
