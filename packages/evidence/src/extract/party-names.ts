/** Listed organisations and their names, from `party-names.json` of the facts, and from the notices themselves. */
import { readTable } from '../read-table.ts'
import type { SourceParty, SourcePartyName } from './extract.ts'
import { listings } from './names.ts'
import { noticeId } from './notice-id.ts'

/** One organisation per line: those about which the facts say more than one notice does, such as a group or a second listed name. */
const rows: readonly SourceParty[] = readTable(import.meta, 'parties.ndjson')

/** One name per line. */
export const partyNames: readonly SourcePartyName[] = readTable(import.meta, 'party-names.ndjson')

const listedInRows = new Set(rows.flatMap((row) => row.listings.map(({ name }) => name)))

/** Whether a row has a listed name, with or without the abbreviation in brackets that a notice prints after it. */
const isInARow = (name: string): boolean => listedInRows.has(name) || listedInRows.has(name.replace(/ \([^()]+\)$/, ''))

/** Each listing, with one party that it lists. */
const single = listings.flatMap((listing) => listing.names.map((party) => ({ ...listing, party })))

/** Organisations about which we know only what the notices print: names, and the country, without which they need a row. */
function* printedParties(): Generator<SourceParty> {
  for (const listed of new Set(single.map(({ party }) => party.name))) {
    const all = single.filter(({ party }) => party.name === listed)
    const country = all.find(({ party }) => party.country !== undefined)?.party.country
    if (isInARow(listed) || country === undefined) continue
    const printed = all.flatMap(({ party }) => [listed, party.nameZh ?? listed, ...(party.printed ?? [])])
    yield {
      listed,
      country,
      listings: all.map(({ notice, list }) => ({ instrument: noticeId(notice), list, name: listed })),
      printed: [...new Set(printed)],
    }
  }
}

/** Organisations of which the notices say everything. The law needs a record for them only if they have other names. */
export const onlyPrinted: readonly SourceParty[] = [...printedParties()]

/** Every organisation. */
export const parties: readonly SourceParty[] = [...rows, ...onlyPrinted]
