import type { RulesetData } from '../schema/ruleset.ts'

declare const commodityCodes: readonly (RulesetData['commodityCodes'][number] & { readonly text: string })[]
export = commodityCodes
