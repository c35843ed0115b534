import type { Ruleset } from 'ytterby'

export type Data = Ruleset['data']
export type Instrument = Data['instruments'][number]
export type Effect = Instrument['effects'][number]
export type Control = Data['controls'][number]

/** The lists that parties can be on, as far as a deal can state one. */
export const PARTY_LISTS = ['control-list', 'watch-list', 'unreliable-entity'] as const

/** An inquiry without its day that a change of the law concerns, and the days to ask it on. */
export type Probe = { readonly inquiry: object; readonly days: readonly string[] }

/** A part of the law that differs between two rulesets. */
export type LawChange = {
  /** The part, such as `MOFCOM-2026-99`, `controls/1C905` or `forms/ndfeb-magnet`. */
  readonly part: string
  /** What is exchanged between the two laws to see what it alone decides: an instrument with its controls, a reach table, or a whole part. */
  readonly owner: string
  /** The names by which a changeset can say that it is about this change, under `instruments:` or `rules:`; the usual one first. */
  readonly names: readonly string[]
  readonly probes: readonly Probe[]
  /** Names of parties that this change lists and that must make a difference to somebody. */
  readonly newParties: readonly NewParty[]
}

/** A party that a list notice adds. */
export type NewParty = { readonly name: string; readonly from: string }
