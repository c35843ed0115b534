/** Listed organisations and their names, from `party-names.json` of the facts. */
import { readTable } from '../read-table.ts'
import type { SourceParty, SourcePartyName } from './extract.ts'

/** One organisation per line. */
export const parties: readonly SourceParty[] = readTable(import.meta, 'parties.ndjson')

/** One name per line. */
export const partyNames: readonly SourcePartyName[] = readTable(import.meta, 'party-names.ndjson')
