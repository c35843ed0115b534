import { rulesetOf, type Ruleset } from './engine/law/ruleset.ts'
import { RULESET_DIGEST } from './law/digest.ts'
import { rulesetData } from './law/ruleset.ts'

/** The current release of the encoded law. */
export const currentRuleset: Ruleset = /* @__PURE__ */ rulesetOf(rulesetData, RULESET_DIGEST)
