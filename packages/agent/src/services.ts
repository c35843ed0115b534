import type { Ruleset } from 'ytterby'

/** What a tool needs besides its arguments. A program that connects the tools supplies it. */
export type AgentServices = {
  /** The release that answers where no handle names another one. */
  readonly ruleset: Ruleset
  /** Today in Beijing, for questions without a day. */
  readonly today: () => string
  /** The ruleset of another release; null if it cannot answer here. */
  readonly rulesetNamed: (version: string) => Promise<Ruleset | null>
  /** Runs a generator to its end. A service does so in slices, and limits the work, which depends on what each step answers. */
  readonly run: <Result>(steps: Generator<unknown, Result>, kind: 'decision' | 'assessment') => Promise<Result>
}
