/** Days of every dated instrument, step and statement that the facts name. For a published answer to a frequently asked question, `from` is the first day of the text that it explains. */
import { readTable } from '../read-table.ts'
import type { SourceDay } from './extract.ts'

/** Their groups are law, dual-use goods, technology, countries, lists, ordinary licence, quotas, duties, WTO, holidays, answers, statements. */
export const days: readonly SourceDay[] = readTable(import.meta, 'days.ndjson')
