import { currentRuleset, type Ruleset } from 'ytterby'
import { loadRuleset } from '@ytterby/rulesets'

/**
 * The ruleset of the release that was asked for; the newest where none was.
 *
 * @throws UnknownReleaseError for a version that was not released.
 */
export const rulesetAsked = async ({ ruleset }: { readonly ruleset?: string }): Promise<Ruleset> =>
  ruleset === undefined || ruleset === currentRuleset.version ? currentRuleset : loadRuleset(ruleset)
