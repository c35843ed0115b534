/** The whole law, in both languages, with what passages say, definitions and sources. */
import { learnDetails } from './engine/loaded-apart.ts'
import { currentRuleset } from './index.ts'
import { details } from './law/details.ts'
import './zh.ts'

learnDetails(currentRuleset, details)

export { rulesetData } from './law/ruleset.ts'
export { sources } from './law/sources.ts'
export { RULESET_VERSION } from './law/version.ts'
