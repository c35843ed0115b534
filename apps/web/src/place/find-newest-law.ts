import { currentRuleset, type Lang, type Ruleset } from 'ytterby'
import { newestLawSayings } from '../locales/newest-law.ts'
import { loadRelease } from './load-release.ts'
import { KEPT_LAW } from './kept-law.ts'
import { loadedRulesets, newestLaw } from './newest-law.ts'

/**
 * Asks the service which law is in force, and answers by it if it came over the air. If the service cannot say, the page goes on with the
 * law that it kept, and the note says so. `show` is called if anything changes.
 */
export async function findNewestLaw(show: () => void): Promise<void> {
  const found = await newestAtService().catch(() => null)
  if (found === currentRuleset) return void globalThis.caches?.delete(KEPT_LAW.cacheName)
  const law = found ?? (await import('./releases-of-law.ts').then(({ keptLaw }) => keptLaw(null)).catch(() => null))
  if (law !== null) loadedRulesets.set(null, law).set(law.version, law)
  const { overTheAir, unconfirmed } = newestLawSayings
  const note = (lang: Lang): string =>
    (law === null ? '' : overTheAir[lang]) + (found === null ? unconfirmed[lang] : '')
  newestLaw.note = { en: note('en'), zh: note('zh') }
  show()
  if (found === null) return
  const body = JSON.stringify(found.data)
  const cache = await globalThis.caches?.open(KEPT_LAW.cacheName)
  await cache?.put(KEPT_LAW.path, new Response(body, { headers: { etag: found.digest } })).catch(() => null)
}

/** The law in force at the service; null if that is another deployment, or cannot be loaded. */
async function newestAtService(): Promise<Ruleset | null> {
  const { ruleset, law } = await (await fetch('/healthz')).json()
  if (ruleset.digest === currentRuleset.digest) return currentRuleset
  const loaded = law?.from === 'bundle' ? await loadRelease(ruleset.version) : null
  return loaded?.digest === ruleset.digest ? loaded : null
}
