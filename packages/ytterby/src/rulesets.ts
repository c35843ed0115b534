/** Rulesets from JSON: an earlier release, or law that is still being written. Most callers ask of the current one alone. */
import { addAllLanguages } from './engine/law/languages.ts'
import { rulesetOf, type Ruleset } from './engine/law/ruleset.ts'
import { digestOf } from './schema/digest-of.ts'
import { loadRulesetData } from './schema/load-ruleset.ts'

/**
 * Reads a ruleset back from its JSON.
 *
 * @throws InvalidRulesetError with every finding: unknown keys, dangling references, overlapping or gapped days, an
 * effect without a citation, a sentence without its Chinese; each names the file and the path.
 * @example assess(inquiry, { ruleset: compileRuleset(JSON.parse(text)) })
 */
export function compileRuleset(value: unknown): Ruleset {
  const data = loadRulesetData(value)
  return addAllLanguages(rulesetOf(data, digestOf(data)))
}

export { InvalidRulesetError, type RulesetIssue } from './errors/invalid-ruleset-error.ts'
