import type { PossibleVerdict } from 'ytterby/apps'
import type { Facts, Rules } from './rule.ts'

/** A set of rules that an engine has prepared once, outside of the timing, as an experienced user would. */
export type Decider =
  | { readonly decide: (facts: Facts) => PossibleVerdict }
  | { readonly decideLater: (facts: Facts) => Promise<PossibleVerdict> }

/** A rules engine to compare with. */
export type Engine = { readonly name: string; readonly build: (rules: Rules) => Decider }
