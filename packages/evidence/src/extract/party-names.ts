/** Organisations that notices list and the names under which they are written: `party-names.json` of the facts. */
import { readTable } from '../read-table.ts'
import type { SourceParty, SourcePartyName } from './extract.ts'

/** One organisation a line. */
export const parties: readonly SourceParty[] = readTable(import.meta, 'parties.ndjson')

/** One name a line. */
export const partyNames: readonly SourcePartyName[] = readTable(import.meta, 'party-names.ndjson')
