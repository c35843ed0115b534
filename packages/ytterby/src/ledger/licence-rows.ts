import { groupBy } from '../schema/group-by.ts'
import type { LedgerEvent } from './event.ts'
import { documentKey, rowsIn, type LedgerDocument } from './rows.ts'

/** Which events a balance counts: those known by a day, and with effect by a day; all of them where a day is left out. */
export type LedgerDays = { readonly asOf?: string | undefined; readonly knownAt?: string | undefined }

/** The events known by a day, those of each document together; and the corrections by the key of what they put right. */
export function documentsOf(
  events: Iterable<LedgerEvent>,
  knownAt: string | undefined,
): { documents: LedgerDocument[]; corrections: Map<string, LedgerEvent[]> } {
  const known: LedgerEvent[] = []
  const correcting: LedgerEvent[] = []
  for (const event of events)
    if (knownAt === undefined || event.knownOn <= knownAt) (event.kind === 'correct' ? correcting : known).push(event)
  const documents: LedgerDocument[] = []
  // Few events share the name of a document, and no key is made for one that stands alone.
  for (const named of groupBy(known, ({ document }) => document).values())
    for (const one of named.length === 1 ? [named] : groupBy(named, documentKey).values()) documents.push(one)
  return {
    documents,
    corrections: groupBy(correcting, ({ corrects = '' }) => corrects),
  }
}

/** The rows that count on a day, by licence: a fold of the events that depends on neither their order nor their repetition. */
export function rowsByLicence(
  events: Iterable<LedgerEvent>,
  { asOf, knownAt }: LedgerDays,
): Map<string, LedgerEvent[]> {
  const { documents, corrections } = documentsOf(events, knownAt)
  const rows: LedgerEvent[] = []
  for (const document of documents)
    for (const row of rowsIn(document, corrections)) if (asOf === undefined || row.on <= asOf) rows.push(row)
  return groupBy(rows, ({ licence }) => licence)
}
