import type { Lang } from '../../locales/langs.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import { compile, type CompiledRuleset } from './compile.ts'

/** A release of the encoded law, ready to answer. It never changes. */
export type Ruleset = {
  readonly version: string
  /** `sha256:` and the digest of the canonical JSON of the whole law. */
  readonly digest: string
  /** The newest day up to which the law is known. */
  readonly knownThrough: string
  /**
   * The law as plain JSON. For the current ruleset this is only what answers need, in English: `loadedData` adds what was
   * loaded since, and `rulesetData` of `ytterby/law` is complete.
   */
  readonly data: RulesetData
}

/** Makes a ruleset from data that is known to be valid. It is compiled on first use. */
export const rulesetOf = (data: RulesetData, digest: string): Ruleset =>
  Object.freeze({ version: data.version, digest, knownThrough: data.knownThrough, data })

/** What is kept for a ruleset: its law including everything loaded later, and the compiled law once it is needed. */
type Loaded = { readonly data: RulesetData; readonly langs: readonly Lang[]; compiled?: CompiledRuleset }

const loaded = new WeakMap<Ruleset, Loaded>()

function loadedOf(ruleset: Ruleset): Loaded {
  let found = loaded.get(ruleset)
  if (found === undefined) {
    // JavaScript can pass the version of a release in its place.
    if (!ruleset.data) throw new TypeError("Pass a ruleset: await loadRuleset('1.0.0')")
    found = { data: ruleset.data, langs: ['en'] }
    loaded.set(ruleset, found)
  }
  return found
}

/** Stores a more complete law for a ruleset. It is compiled again on its next use. */
export function completeLaw(ruleset: Ruleset, completed: Partial<Pick<Loaded, 'data' | 'langs'>>): void {
  const { data, langs } = loadedOf(ruleset)
  loaded.set(ruleset, { data, langs, ...completed })
}

/** The law of a ruleset including what was loaded later: Chinese by `ytterby/zh`, details by `ytterby/law`. */
export const loadedData = (ruleset: Ruleset): RulesetData => loadedOf(ruleset).data

/** The languages in which a ruleset can answer. */
export const langsOf = (ruleset: Ruleset): readonly Lang[] => loadedOf(ruleset).langs

/** The compiled law of a ruleset, compiled on first use. */
export function indexOf(ruleset: Ruleset): CompiledRuleset {
  const found = loadedOf(ruleset)
  return (found.compiled ??= compile(found.data))
}
