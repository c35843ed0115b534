import { groupBy } from '../schema/group-by.ts'
import type { LedgerEvent } from './event.ts'
import { documentKey, rowsIn, type LedgerRow } from './rows.ts'

/** Which events a balance counts: those known by a day, and with effect by a day; all of them where a day is left out. */
export type LedgerDays = { readonly asOf?: string | undefined; readonly knownAt?: string | undefined }

/** The events known by a day, by document; and the corrections by the key of what they put right. */
export function documentsOf(
  events: Iterable<LedgerEvent>,
  knownAt: string | undefined,
): { documents: Map<string, LedgerEvent[]>; corrections: Map<string, LedgerEvent[]> } {
  const known: LedgerEvent[] = []
  const correcting: LedgerEvent[] = []
  for (const event of events)
    if (knownAt === undefined || event.knownOn <= knownAt) (event.kind === 'correct' ? correcting : known).push(event)
  return { documents: groupBy(known, documentKey), corrections: groupBy(correcting, ({ corrects = '' }) => corrects) }
}

/** The rows that count on a day, by licence: a fold of the events that depends on neither their order nor their repetition. */
export function rowsByLicence(events: Iterable<LedgerEvent>, { asOf, knownAt }: LedgerDays): Map<string, LedgerRow[]> {
  const { documents, corrections } = documentsOf(events, knownAt)
  const rows: LedgerRow[] = []
  for (const document of documents.values())
    for (const row of rowsIn(document, corrections)) if (asOf === undefined || row.event.on <= asOf) rows.push(row)
  return groupBy(rows, ({ event }) => event.licence)
}
