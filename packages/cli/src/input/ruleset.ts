import { currentRuleset, type Ruleset } from 'ytterby'

/**
 * The ruleset of the release that was asked for; the newest where none was.
 *
 * @throws UnknownReleaseError for a version that was not released.
 */
export async function rulesetAsked({ ruleset }: { readonly ruleset?: string }): Promise<Ruleset> {
  if (ruleset === undefined || ruleset === currentRuleset.version) return currentRuleset
  const { loadRuleset } = await import('@ytterby/rulesets')
  return loadRuleset(ruleset)
}
