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
   * The law as plain JSON. Of the current ruleset the package carries what answers need, in English: `loadedData` also has
   * what was loaded since, `rulesetData` of `ytterby/law` is the whole.
   */
  readonly data: RulesetData
}

/** A ruleset over data that is known to be valid; compiled on first use. */
export const rulesetOf = (data: RulesetData, digest: string): Ruleset =>
  Object.freeze({ version: data.version, digest, knownThrough: data.knownThrough, data })

/** What stands beside a ruleset: its law with all that was loaded apart, and the same compiled once it was asked about. */
type Loaded = { readonly data: RulesetData; readonly langs: readonly Lang[]; compiled?: CompiledRuleset }

const loaded = new WeakMap<Ruleset, Loaded>()

function loadedOf(ruleset: Ruleset): Loaded {
  let found = loaded.get(ruleset)
  if (found === undefined) {
    found = { data: ruleset.data, langs: ['en'] }
    loaded.set(ruleset, found)
  }
  return found
}

/** Puts more of its law beside a ruleset. What was compiled of less is compiled anew when it is next asked about. */
export function completeLaw(ruleset: Ruleset, completed: Partial<Pick<Loaded, 'data' | 'langs'>>): void {
  const { data, langs } = loadedOf(ruleset)
  loaded.set(ruleset, { data, langs, ...completed })
}

/** The law of a ruleset with all that was loaded of it: its Chinese after `ytterby/zh`, its details after `ytterby/law`. */
export const loadedData = (ruleset: Ruleset): RulesetData => loadedOf(ruleset).data

/** The languages in which a ruleset can answer. */
export const langsOf = (ruleset: Ruleset): readonly Lang[] => loadedOf(ruleset).langs

/** The compiled law of a ruleset. */
export function indexOf(ruleset: Ruleset): CompiledRuleset {
  const found = loadedOf(ruleset)
  return (found.compiled ??= compile(found.data))
}
