import type { DescribedGood, GoodProposal } from 'ytterby/intake'
import { readTable } from '../read-table.ts'

/** A good as a list describes it, with what a careful classifier says of it. */
export type DescribedLine = DescribedGood & {
  readonly id: string
  readonly lang: string
  readonly description: string
  readonly expect: {
    readonly scope: GoodProposal['scope']
    /** Scopes that are right as well. */
    readonly scopeAlso?: readonly string[]
    /** One of these forms is right. */
    readonly form?: string | readonly string[]
    readonly elementsCertain?: readonly string[]
    /** May be proposed as possible. */
    readonly elementsPossible?: readonly string[]
    readonly note?: string
  }
  readonly source?: string
}

/**
 * 102 lines that the issue came with (L…), and two sets that people wrote who had not seen the words: 435 with many traps
 * (X…), 306 as ordinary lists have them (Z…).
 */
export const describedLines: readonly DescribedLine[] = readTable(import.meta, 'lines.ndjson')
