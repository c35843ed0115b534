/** Real spellings of buyers: those that must match a listed party, and those that must match nothing. One name per line. */
import { readTable } from '../read-table.ts'

/** A spelling of a listed party. `or` lists other parties with the same name. */
export type Positive = Negative & { listed: string; or?: readonly string[] }

/** An unlisted organisation. `hard` ones share words with listed parties. From the fourth on, `draw` counts the sets that were written blind. */
export type Negative = { class: string; query: string; country?: string; draw?: number }

export const positives: readonly Positive[] = readTable(import.meta, 'positives.ndjson')
export const negatives: readonly Negative[] = readTable(import.meta, 'negatives.ndjson')

/** Members of a listed party's group. That they match is reported and not scored. */
export const members: readonly Omit<Positive, 'class'>[] = readTable(import.meta, 'group.ndjson')
