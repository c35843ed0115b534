/** Rulesets from JSON: an earlier release, or a draft of the law. Most callers only need the current ruleset. */
import { addAllLanguages } from './languages.ts'
import { indexOf, rulesetOf, type Ruleset } from './ruleset.ts'
import { digestOf } from '../../schema/digest-of.ts'
import { loadClauses } from './clauses.ts'
import { because } from '../../locales/zh/because.ts'
import { loadInPieces, loadRulesetData } from '../../schema/load-ruleset.ts'

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

/** Waits between two pieces of work, so that others are answered meanwhile. */
export type Pause = () => Promise<unknown>

/**
 * The same for JSON whose digest was computed already, in pieces if it may pause. Then it is ready to answer: nothing is left for the
 * first question.
 *
 * @throws InvalidRulesetError
 */
export async function loadedRuleset(value: unknown, digest: string, pause?: Pause): Promise<Ruleset> {
  const pieces = loadInPieces(value)
  for (;;) {
    const { done, value: data } = pieces.next()
    await pause?.()
    if (done !== true) continue
    const ruleset = addAllLanguages(rulesetOf(data, digest))
    if (pause !== undefined) indexOf(ruleset)
    return ruleset
  }
}
