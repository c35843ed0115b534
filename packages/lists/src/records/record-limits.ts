import { MOST_CELL_LETTERS, type ListLimits } from '../bytes/limits.ts'
import type { ChunkLimits } from './cut-list.ts'
import { MAX_CSV_RECORD_LENGTH } from './line.ts'

/** What a record of a text may have at most, as it is cut. */
export const recordLimits = ({
  cells,
}: Pick<ListLimits, 'cells'>): Pick<ChunkLimits, 'recordLength' | 'cells' | 'cellLetters'> => ({
  recordLength: MAX_CSV_RECORD_LENGTH,
  cells,
  cellLetters: MOST_CELL_LETTERS,
})
