/** Commodity codes that the facts name, digits only, one record per code, edition and facts file. Statistical numbers of the United States tariff are left out. */
import { readTable } from '../read-table.ts'
import type { SourceCommodityCode } from './extract.ts'

/** Ordered by facts file, code, edition. */
export const commodityCodes: readonly SourceCommodityCode[] = readTable(import.meta, 'commodity-codes.ndjson')
