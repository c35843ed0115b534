export { rulesetData } from './law/ruleset.ts'
export { sources } from './law/sources.ts'
export { RULESET_VERSION } from './law/version.ts'
