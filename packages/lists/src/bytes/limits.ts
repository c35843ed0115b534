import { ListError } from '../list-error.ts'

const MIB = 1024 * 1024

/** What a list may have at most. Each door states its own; all are counted here, before the list is worked on. */
export type ListLimits = {
  /** Bytes of a text file. */
  readonly textBytes: number
  /** Bytes of a workbook as it is sent. */
  readonly workbookBytes: number
  /** Bytes of a workbook when it is unpacked: a small file can hold a very large one. */
  readonly unpackedBytes: number
  /** Rows of a sheet. */
  readonly rows: number
  /** Columns of the list in a sheet. */
  readonly columns: number
  /** Letters of all cells of a sheet together. A text that many cells share counts for each of them. */
  readonly letters: number
}

/** What the memory of a usual machine holds. */
export const LIST_LIMITS: ListLimits = {
  textBytes: 200 * MIB,
  workbookBytes: 20 * MIB,
  unpackedBytes: 600 * MIB,
  rows: 500_000,
  columns: 256,
  letters: 200_000_000,
}

/** The longest text that a cell of a workbook can hold, by its format. */
const MOST_CELL_LETTERS = 32_767

/** A list has more of something than it may have. */
export class ListLimitError extends ListError {
  override readonly name = 'ListLimitError'
  /** What there is too much of. */
  readonly limit: keyof ListLimits | 'heldBytes' | 'sheets' | 'mergedCells' | 'unitFormats' | 'cellLetters'

  constructor(limit: ListLimitError['limit'], message: string) {
    super('input-too-long', message)
    this.limit = limit
  }
}

const SHEET = 'split it, or export the sheet as CSV.'

const SENTENCES: Readonly<Record<keyof ListLimits, (most: number) => string>> = {
  textBytes: (most) => `The file is larger than ${most / MIB} MiB; split it.`,
  workbookBytes: (most) => `The workbook is larger than ${most / MIB} MiB; ${SHEET}`,
  unpackedBytes: (most) => `The workbook is larger than ${most / MIB} MiB when it is unpacked; ${SHEET}`,
  rows: (most) => `A sheet has more than ${most} rows; ${SHEET}`,
  columns: (most) => `A sheet has more than ${most} columns; ${SHEET}`,
  letters: (most) => `The cells of a sheet have more than ${most} letters together; ${SHEET}`,
}

/** @throws ListLimitError if a count is above its limit. */
export function requireWithin<Limit extends keyof ListLimits>(
  limit: Limit,
  count: number,
  { [limit]: most }: Pick<ListLimits, Limit>,
): void {
  if (count > most) throw new ListLimitError(limit, SENTENCES[limit](most))
}

/** @throws ListLimitError for a limit that only workbooks have which are read row by row, or that none may change. */
export const tooMuch = (limit: ListLimitError['limit'], why: string): ListLimitError =>
  new ListLimitError(limit, `${why}; ${SHEET}`)

/** Counts the letters of cells, each text as often as a cell holds it. */
export function letterCounter(limits: Pick<ListLimits, 'letters'>): (row: readonly unknown[]) => void {
  let letters = 0
  return (row) => {
    for (const cell of row) {
      if (typeof cell !== 'string') continue
      if (cell.length > MOST_CELL_LETTERS)
        throw tooMuch('cellLetters', `A cell has more than ${MOST_CELL_LETTERS} letters`)
      letters += cell.length
    }
    requireWithin('letters', letters, limits)
  }
}
