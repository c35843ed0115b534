import { requireLanguage } from '../engine/law/languages.ts'
import { factRefusals } from '../locales/en/refusals/facts.ts'
import type { Lang } from '../locales/langs.ts'
import { rulesetOf, type Ruleset } from '../engine/law/ruleset.ts'
import { RULESET_DIGEST } from '../law/digest.ts'
import { rulesetData } from '../law/ruleset.ts'

/** The current release of the encoded law. */
export const currentRuleset: Ruleset = /* @__PURE__ */ rulesetOf(rulesetData, RULESET_DIGEST)

/**
 * Returns the requested ruleset, or the current one, if it can answer in the requested language.
 *
 * @throws LanguageNotHeldError if it cannot.
 * @throws TypeError for the version of a release in place of its ruleset, as JavaScript can pass it.
 */
export function rulesetFor({
  ruleset = currentRuleset,
  lang = 'en',
}: { ruleset?: Ruleset; lang?: Lang } = {}): Ruleset {
  if (typeof ruleset === 'string') throw new TypeError(factRefusals.rulesetVersion)
  requireLanguage(ruleset, lang)
  return ruleset
}
