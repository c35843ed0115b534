/** What the facts leave open, contradict or warn of. */
import { readTable } from '../read-table.ts'
import type { SourceDoubt } from './extract.ts'

/** In the order of the facts files; the last ones show only when two files are laid side by side. */
export const doubts: readonly SourceDoubt[] = readTable(import.meta, 'discrepancies.ndjson')
