/** Listed parties, by notice. */
import { readTable } from '../read-table.ts'
import type { SourceListing } from './extract.ts'

const notices: readonly Omit<SourceListing, 'names'>[] = readTable(import.meta, 'listings.ndjson')
const listedNames: readonly (SourceListing['names'][number] & { notice: string })[] = readTable(
  import.meta,
  'listed-names.ndjson',
)

/** Control list, watch list, unreliable-entity list and countermeasures, in the order of the facts. */
export const listings: readonly SourceListing[] = notices.map((record) => ({
  ...record,
  names: listedNames.flatMap((listed) => {
    const { notice, ...name } = listed
    return notice === record.notice ? [name] : []
  }),
}))
