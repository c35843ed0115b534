import { ListError } from '../list-error.ts'

const MIB = 1024 * 1024

/** What a list may have at most. All of it is counted before the list is worked on. */
export type ListLimits = {
  /** Bytes of a text file. */
  readonly textBytes: number
  /** Bytes of a workbook as it is sent. */
  readonly workbookBytes: number
  /** Bytes of a workbook when it is unpacked: a small file can hold a very large one. */
  readonly unpackedBytes: number
  /** Bytes of all that is no sheet when it is unpacked, such as shared texts and styles. It is held while sheets are read. */
  readonly heldBytes: number
  /** Texts that cells share. */
  readonly sharedTexts: number
  /** Sheets of a workbook. */
  readonly sheets: number
  /** Rows of a sheet. */
  readonly rows: number
  /** Records of a text. */
  readonly records: number
  /** Columns of the list in a sheet. */
  readonly columns: number
  /** Cells of a record of a text. */
  readonly cells: number
  /**
   * Letters of all cells of a sheet together, an empty cell between others counted as one. A text that many cells share counts
   * for each of them.
   */
  readonly letters: number
}

/** What the memory of a usual machine holds: the limits of the command line. No door has a higher one. */
export const LIST_LIMITS: ListLimits = {
  textBytes: 200 * MIB,
  workbookBytes: 20 * MIB,
  unpackedBytes: 600 * MIB,
  heldBytes: 64 * MIB,
  sharedTexts: 500_000,
  sheets: 400,
  rows: 500_000,
  records: 2_000_000,
  columns: 512,
  // As many as a sheet can have.
  cells: 16_384,
  letters: 200_000_000,
}

/** Of a workbook that is answered as a job, in an isolate of 128 MB. A text of any length is cut into parts. */
export const JOB_LIMITS: ListLimits = {
  ...LIST_LIMITS,
  unpackedBytes: 400 * MIB,
  heldBytes: 16 * MIB,
  sharedTexts: 200_000,
  letters: 100_000_000,
}

/** Of the page, which shows at most 100,000 lines, with titles and notes above and totals below, and 150 columns. */
export const PAGE_LIMITS: ListLimits = { ...LIST_LIMITS, rows: 101_000, columns: 150 }

/** Of a list that is sent to the service and answered at once: a header may stand above the 5,000 rows of one call. */
export const SERVICE_LIMITS: ListLimits = {
  ...LIST_LIMITS,
  textBytes: 2 * MIB,
  workbookBytes: 2 * MIB,
  unpackedBytes: 16 * MIB,
  heldBytes: 16 * MIB,
  sharedTexts: 100_000,
  rows: 5_001,
  records: 5_001,
  columns: 200,
  cells: 200,
  letters: 16 * MIB,
}

/** The longest text that a cell can hold, by the format of workbooks. It holds for texts as well. */
export const MOST_CELL_LETTERS = 32_767

/**
 * How many bytes and letters a workbook may come to for each of its own bytes, and how many any may have. A list of 100,000 equal
 * lines comes to 10; only cells that share a long text, or that stand far apart, come to more than 100.
 */
const MOST_FOR_A_BYTE = 100
const ANY_MAY_HAVE = 2_000_000

/** A list has more of something than it may have. */
export class ListLimitError extends ListError {
  override readonly name = 'ListLimitError'
  /** What there is too much of; `expansion` where a small file comes to very much. */
  readonly limit: keyof ListLimits | 'expansion' | 'mergedCells' | 'unitFormats' | 'cellLetters'

  constructor(limit: ListLimitError['limit'], message: string) {
    super('input-too-long', message)
    this.limit = limit
  }
}

const SHEET = 'split it, or export the sheet as CSV.'
const counted = (count: number): string => count.toLocaleString('en')

const SENTENCES: Readonly<Record<keyof ListLimits, (most: number, where: string) => string>> = {
  textBytes: (most) => `The file is larger than ${most / MIB} MiB; split it.`,
  workbookBytes: (most) => `The workbook is larger than ${most / MIB} MiB; ${SHEET}`,
  unpackedBytes: (most) => `The workbook is larger than ${most / MIB} MiB when it is unpacked; ${SHEET}`,
  heldBytes: (most) => `The texts of the workbook are larger than ${most / MIB} MiB when they are unpacked; ${SHEET}`,
  sharedTexts: (most) => `The cells of the workbook share more than ${counted(most)} texts; ${SHEET}`,
  sheets: (most) => `The workbook has more than ${most} sheets; ${SHEET}`,
  rows: (most, where) => `${where} has more than ${most} rows; ${SHEET}`,
  records: (most) => `The file has more than ${counted(most)} rows; split it.`,
  columns: (most, where) => `${where} has more than ${most} columns; ${SHEET}`,
  cells: (most, where) => `${where} has more than ${counted(most)} cells: remove the columns that are not needed.`,
  letters: (most, where) => `The cells of ${where} have more than ${counted(most)} letters together; ${SHEET}`,
}

/**
 * @param where it is counted, as a sentence names it.
 * @throws ListLimitError if a count is above its limit.
 */
export function requireWithin<Limit extends keyof ListLimits>(
  limit: Limit,
  count: number,
  { [limit]: most }: Pick<ListLimits, Limit>,
  where = 'A sheet',
): void {
  if (count > most) throw new ListLimitError(limit, SENTENCES[limit](most, where))
}

/** @throws ListLimitError for a limit that none may change. */
export const tooMuch = (limit: ListLimitError['limit'], why: string): ListLimitError =>
  new ListLimitError(limit, `${why}; ${SHEET}`)

/**
 * @param bytes of the workbook as it was sent.
 * @throws ListLimitError where it comes to much more than it has bytes.
 */
export function requirePaidFor(count: number, bytes: number, where: string): void {
  if (count > ANY_MAY_HAVE + MOST_FOR_A_BYTE * bytes)
    throw tooMuch(
      'expansion',
      `${where} comes to more than ${MOST_FOR_A_BYTE} times the size of the file: its cells share a long text, repeat the same, or stand far apart`,
    )
}

/** What a counter of cells needs to know: the name of their sheet, and the bytes of their workbook. */
export type CountedSheet = { readonly name: string; readonly bytes: number }

/**
 * Counts the rows of a sheet and the letters of their cells, row by row: each text as often as a cell holds it, and each row as
 * wide as the widest so far, because records are all as wide.
 *
 * @throws ListLimitError that names the sheet, and the cell where one is too long.
 */
export function rowCounter(
  limits: Pick<ListLimits, 'letters' | 'rows'>,
  { name, bytes }: CountedSheet,
): (row: readonly unknown[]) => void {
  const where = `the sheet “${name}”`
  let [rows, widest, beyondOne] = [0, 0, 0]
  return (row) => {
    rows += 1
    widest = Math.max(widest, row.length)
    requireWithin('rows', rows, limits, `The sheet “${name}”`)
    for (const [column, cell] of row.entries()) {
      const length = typeof cell === 'string' ? cell.length : 1
      if (length > MOST_CELL_LETTERS)
        throw tooMuch(
          'cellLetters',
          `Cell ${columnName(column)}${rows} of ${where} has more than ${counted(MOST_CELL_LETTERS)} letters`,
        )
      beyondOne += Math.max(0, length - 1)
    }
    const letters = rows * widest + beyondOne
    requireWithin('letters', letters, limits, where)
    requirePaidFor(letters, bytes, `The sheet “${name}”, by its row ${rows},`)
  }
}

/** The name of a column of a sheet: A, B, … Z, AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
