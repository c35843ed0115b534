import { currentRuleset, type Ruleset } from 'ytterby'

/**
 * The ruleset of the requested release; the newest by default.
 *
 * @throws UnknownReleaseError for a version that was never released.
 */
export async function requestedRuleset({ ruleset }: { readonly ruleset?: string }): Promise<Ruleset> {
  if (ruleset === undefined || ruleset === currentRuleset.version) return currentRuleset
  const { loadRuleset } = await import('@ytterby/rulesets')
  return loadRuleset(ruleset)
}
