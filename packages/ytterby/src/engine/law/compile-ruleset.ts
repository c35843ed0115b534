/** Rulesets from JSON: an earlier release, or a draft of the law. Most callers only need the current ruleset. */
import { addAllLanguages } from './languages.ts'
import { rulesetOf, type Ruleset } from './ruleset.ts'
import { digestOf } from '../../schema/digest-of.ts'
import { loadClauses } from './clauses.ts'
import { because } from '../../locales/zh/because.ts'
import { loadRulesetData } from '../../schema/load-ruleset.ts'

loadClauses('zh', because)

/**
 * Compiles a ruleset from its JSON.
 *
 * @throws InvalidRulesetError with every issue: unknown keys, dangling references, overlapping or missing days, an effect
 * without a citation, a sentence without its Chinese. Each names the file and the path.
 * @example assess(inquiry, { ruleset: compileRuleset(JSON.parse(text)) })
 */
export function compileRuleset(value: unknown): Ruleset {
  const data = loadRulesetData(value)
  return addAllLanguages(rulesetOf(data, digestOf(data)))
}

/**
 * The same for JSON whose digest was computed already.
 *
 * @throws InvalidRulesetError
 */
export const loadedRuleset = (value: unknown, digest: string): Ruleset =>
  addAllLanguages(rulesetOf(loadRulesetData(value), digest))
