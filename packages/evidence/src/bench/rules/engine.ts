import type { PossibleVerdict } from 'ytterby/schema'
import type { Facts, Rules } from './rule.ts'

/** A set of rules made ready by an engine, as its skilled user would: once, outside any timing. */
export type Decider =
  | { readonly decide: (facts: Facts) => PossibleVerdict }
  | { readonly decideLater: (facts: Facts) => Promise<PossibleVerdict> }

/** A rules engine that we are measured against. */
export type Engine = { readonly name: string; readonly build: (rules: Rules) => Decider }
