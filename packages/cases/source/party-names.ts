/** Organisations that notices list and the names under which they are written: `party-names.json` of the facts. */
import { readTable } from '../table.ts'
import type { SourceParty, SourcePartyName } from './extract.ts'

/** One organisation a line. */
export const parties: readonly SourceParty[] = readTable(new URL('parties.ndjson', import.meta.url))

/** One name a line. */
export const partyNames: readonly SourcePartyName[] = readTable(new URL('party-names.ndjson', import.meta.url))
