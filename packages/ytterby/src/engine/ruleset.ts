import type { RulesetData } from '../schema/ruleset.ts'
import { lasts } from '../schema/canonical-json.ts'
import { compile, type CompiledRuleset } from './compile.ts'
import { rememberedSoFar } from './memory.ts'

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

/** What is remembered hangs on the index. `since` is how much was remembered before it. */
type Held = { readonly index: CompiledRuleset; readonly since: number }

const compiled = new WeakMap<Ruleset, Held>()

/**
 * Entries that one index may gather in all memories together: 60 MB in Node, and up to 170 where much is left open; about
 * half of it in workerd. A Worker at the edge has 128 MB in all.
 */
const MOST_REMEMBERED = 100_000

/** A ruleset over data that is known to be valid; compiled on first use. */
export function rulesetOf(data: RulesetData, digest: string): Ruleset {
  const ruleset = Object.freeze({ version: data.version, digest, knownThrough: data.knownThrough, data })
  lasts(ruleset)
  return ruleset
}

/** The index of a ruleset. Once too much hangs on it a copy takes its place: all of it can be worked out again. */
export function indexOf(ruleset: Ruleset): CompiledRuleset {
  const held = compiled.get(ruleset)
  const since = rememberedSoFar()
  if (held !== undefined && since - held.since < MOST_REMEMBERED) return held.index
  const index = held === undefined ? compile(ruleset.data) : { ...held.index }
  compiled.set(ruleset, { index, since })
  return index
}
