import { EMPTY_PROFILE, openIntake, type Cell, type Intake, type Profile, type TableRecord } from 'ytterby/intake'
import type { Cells, Shape } from './cells.ts'
import { guesses, isContractHeader, proposedFields } from './guess.ts'
import { ListRefused, MOST_BYTES, MOST_COLUMNS, MOST_LINES } from './limits.ts'
import type { Opened } from './protocol.ts'
import { csvFile, readCsv } from './read-csv.ts'
import { readWorkbook, type WorkbookList } from './read-workbook.ts'

const SAMPLES = 3
/** Number of lines searched for sample cells. */
const SAMPLED = 200

/** A list as another system left it, with what its words propose. */
type OwnList = Pick<FileRead, 'records' | 'sheet' | 'filledIn'> & {
  readonly intake: Intake
  /** Whether its sheet is the one that is read if none is named. */
  readonly isFirstSheet: boolean
}

/** The records of a file, and its dialect. */
type FileRead = Pick<WorkbookList, 'records' | 'filledIn'> & {
  readonly shape: Shape
  /** Null for a text file. */
  readonly sheet: WorkbookList['sheet'] | null
}

/** A parsed file: its header, its lines of goods and its dialect. */
export type OpenedList = {
  readonly header: readonly string[]
  readonly lines: readonly Cells[]
  readonly shape: Shape
  /** Null if its columns have the names of facts. */
  readonly own: OwnList | null
}

/** The dialect for the answers to a workbook. */
const WORKBOOK: Shape = { delimiter: ',', lineEnd: '\n', bom: true }

/**
 * Reads a CSV file, or a sheet of a workbook.
 *
 * @param options.profile What was decided about an earlier list of the same kind.
 * @param options.sheet Name of the sheet; the first one with a table of goods if null.
 * @throws ListRefused if the whole file is refused.
 */
export async function openList(
  file: File,
  { profile, sheet }: { readonly profile: Profile | null; readonly sheet: string | null },
  progress: (bytes: number) => void,
): Promise<OpenedList> {
  if (file.size === 0) throw new ListRefused('empty')
  if (file.size > MOST_BYTES) throw new ListRefused('too-large')
  const read = await readFile(file, sheet, progress)
  const [first, ...lines] = read.records.filter(({ cells }) => cells.some((cell) => textOf(cell) !== '')).map(asTexts)
  if (first === undefined || lines.length === 0) throw new ListRefused('empty')
  if (first.cells.length > MOST_COLUMNS) throw new ListRefused('too-many-columns')
  const header = first.cells.map((name) => name.trim())
  if (!isContractHeader(header)) return ofTheirOwn(read, profile, sheet === null)
  const width = header.length
  // Rows of a sheet omit trailing empty cells.
  const whole = read.sheet === null ? lines : lines.map((line) => ({ ...line, cells: padded(line.cells, width) }))
  return { header, lines: whole, shape: read.shape, own: null }
}

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim()
const asTexts = ({ line, cells }: TableRecord): Cells => ({ line, cells: cells.map((cell) => String(cell ?? '')) })
const padded = (cells: readonly string[], width: number): string[] => [
  ...cells,
  ...Array.from({ length: Math.max(0, width - cells.length) }, () => ''),
]

/** Its header may stand below titles, its goods among totals and notes. */
function ofTheirOwn(
  { records, sheet, filledIn, shape }: FileRead,
  profile: Profile | null,
  isFirstSheet: boolean,
): OpenedList {
  const intake = openIntake(records, profile ?? EMPTY_PROFILE)
  const { header, goods } = intake.list.table
  if (goods.length === 0) throw new ListRefused('empty')
  if (goods.length > MOST_LINES) throw new ListRefused('too-many-lines')
  const lines = goods.map(({ line, cells }) => ({
    line,
    cells: padded(
      cells.map((cell) => String(cell ?? '')),
      header.length,
    ),
  }))
  return { header, lines, shape, own: { records, sheet, filledIn, intake, isFirstSheet } }
}

async function readFile(file: File, sheet: string | null, progress: (bytes: number) => void): Promise<FileRead> {
  const begin = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (begin[0] === 0x50 && begin[1] === 0x4b) return { shape: WORKBOOK, ...(await readWorkbook(file, sheet)) }
  const csv = await csvFile(file)
  const records: Cells[] = []
  for await (const one of readCsv(csv, progress)) records.push(one)
  return { shape: csv.shape, records, sheet: null, filledIn: null }
}

/** The columns with their samples and guesses. */
export function columnsOf({ header, lines, own }: OpenedList): Opened {
  // A column that states two fields is shown as the two that it is read as.
  const shown = own?.intake.list.divided ?? { header, goods: lines }
  const guessed = own === null ? guesses(header) : proposedFields(own.intake.list.columns)
  const { columns, goods, deals } = own?.intake.profile ?? EMPTY_PROFILE
  return {
    lines: lines.length,
    hasIntake: own !== null,
    sheet: own?.sheet ?? null,
    isFilledIn: own !== null && own.filledIn !== null,
    remembered: columns.length + goods.length + deals.length,
    columns: shown.header.map((name, at) => {
      const proposal = own?.intake.list.columns[at]
      return {
        name,
        guess: guessed[at] ?? null,
        samples: [...new Set(shown.goods.slice(0, SAMPLED).map(({ cells }) => textOf(cells[at])))]
          .filter((cell) => cell !== '')
          .slice(0, SAMPLES),
        // A field that only the name of the column suggests is not one of the intake's.
        proposed:
          proposal === undefined || (proposal.field === 'ignore' && guessed[at] !== null)
            ? null
            : { why: proposal.why, confidence: proposal.confidence },
      }
    }),
  }
}
