import { requireLanguage } from '../engine/law/languages.ts'
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
 */
export function rulesetFor({
  ruleset = currentRuleset,
  lang = 'en',
}: { ruleset?: Ruleset; lang?: Lang } = {}): Ruleset {
  requireLanguage(ruleset, lang)
  return ruleset
}
