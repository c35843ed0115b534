import type { RulesetData } from '../../schema/ruleset.ts'
import { compile, type CompiledRuleset } from './compile.ts'

/** A release of the encoded law, ready to answer. */
export type Ruleset = {
  readonly version: string
  /** `sha256:` and the digest of the canonical JSON of `data`. */
  readonly digest: string
  /** The newest day up to which the law is known. */
  readonly knownThrough: string
  /** The whole law as plain JSON. */
  readonly data: RulesetData
}

/** A ruleset over data that is known to be valid; compiled on first use. */
export const rulesetOf = (data: RulesetData, digest: string): Ruleset =>
  Object.freeze({ version: data.version, digest, knownThrough: data.knownThrough, data })

const compiled = new WeakMap<Ruleset, CompiledRuleset>()

/** The compiled law of a ruleset. */
export function indexOf(ruleset: Ruleset): CompiledRuleset {
  let index = compiled.get(ruleset)
  if (index === undefined) {
    index = compile(ruleset.data)
    compiled.set(ruleset, index)
  }
  return index
}
