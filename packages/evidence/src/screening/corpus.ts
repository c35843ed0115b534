/** Ways in which buyers are really written: what must meet a listed party, and what must meet nothing. One name a line. */
import { readTable } from '../read-table.ts'

/** A way to write a listed party. `or` where the name is as much that of others. */
export type Positive = { class: string; query: string; country?: string; listed: string; or?: readonly string[] }

/** Another organisation. `hard` ones share words with listed parties. */
export type Negative = { class: string; query: string; country?: string }

export const positives: readonly Positive[] = readTable(import.meta, 'positives.ndjson')
export const negatives: readonly Negative[] = readTable(import.meta, 'negatives.ndjson')

/** Members of a listed party's group. They are shown and not judged. */
export const members: readonly Omit<Positive, 'class'>[] = readTable(import.meta, 'group.ndjson')
