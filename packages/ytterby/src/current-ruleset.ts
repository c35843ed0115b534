import { requireLanguage } from './engine/law/languages.ts'
import type { Lang } from './locales/langs.ts'
import { rulesetOf, type Ruleset } from './engine/law/ruleset.ts'
import { RULESET_DIGEST } from './law/digest.ts'
import { rulesetData } from './law/ruleset.ts'

/** The current release of the encoded law. */
export const currentRuleset: Ruleset = /* @__PURE__ */ rulesetOf(rulesetData, RULESET_DIGEST)

/**
 * The ruleset that was asked for, able to answer in the language that was asked for.
 *
 * @throws LanguageNotHeldError where it is not.
 */
export function rulesetFor({ ruleset = currentRuleset, lang = 'en' }: { ruleset?: Ruleset; lang?: Lang }): Ruleset {
  requireLanguage(ruleset, lang)
  return ruleset
}
