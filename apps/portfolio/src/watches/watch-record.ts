import type { JobRuleset } from '../jobs/job-record.ts'
import type { Webhook } from '../webhook/webhook.ts'
import type { RefusedLine } from './look-at-lines.ts'

/** A day and the law by which lines are looked at. */
export type Round = { readonly day: string; readonly ruleset: JobRuleset }

/** A watch, apart from its lines, events and deliveries. */
export type WatchRecord = {
  readonly id: string
  /** Digest of the API key. */
  readonly owner: string
  readonly created: number
  readonly name: string
  /** Days before a coming change on which it is told. */
  readonly ahead: number
  readonly webhook: Webhook | null
  /** The last part of the address of its feed. */
  readonly feedToken: string
  /** The round that goes on, and the last one that ended. */
  readonly round: Round | null
  readonly looked: Round
  /** It is being deleted, and does not exist for callers any more. */
  readonly isWiping?: true
}

/** The lines that a watch takes over from the list of a job. */
export type ListImport = {
  readonly job: string
  /** The part of the list that comes next; null if it has ended. */
  readonly next: number | null
  readonly added: number
  readonly refused: number
  /** The first refused lines. */
  readonly lines: readonly RefusedLine[]
  /** Why it ended before the list did. */
  readonly problem: 'job-gone' | 'quota-reached' | null
}

/** What is set for a caller. */
export type WatchSettings = {
  readonly [Name in 'name' | 'ahead' | 'webhook' | 'feedToken']?: WatchRecord[Name] | undefined
}

/** How many lines a watch has, and how many bytes it keeps of them. */
export type WatchSize = { readonly lines: number; readonly bytes: number }
