import { ENCODINGS, openList, PAGE_LIMITS, type CsvDialect, type Encoding, type ListFile } from '@ytterby/lists'
import { EMPTY_PROFILE, openIntake, type Cell, type Intake, type Profile, type TableRecord } from 'ytterby/lists'
import type { Cells } from './cells.ts'
import { guesses, isContractHeader, proposedFields } from './guess.ts'
import { ListRefused, MOST_LINES } from './limits.ts'
import type { Opened } from './protocol.ts'

const SAMPLES = 3
/** Number of lines searched for sample cells. */
const SAMPLED = 200

/** A list as another system left it, with what its words propose. */
type OwnList = Omit<ListFile, 'dialect' | 'encoding'> & {
  readonly intake: Intake
  /** Whether its sheet is the one that is read if none is named. */
  readonly isFirstSheet: boolean
}

/** A parsed file: its header, its lines of goods and its dialect. */
export type OpenedList = {
  readonly header: readonly string[]
  readonly lines: readonly Cells[]
  readonly shape: CsvDialect
  /** How the letters of a text are written as bytes; null of a workbook. */
  readonly encoding: Encoding | null
  /** Null if its columns have the names of facts. */
  readonly own: OwnList | null
}

/** How a file is opened. */
type FileOpening = {
  /** What was decided about an earlier list of the same kind. */
  readonly profile: Profile | null
  /** Name of the sheet; the first one with a table of goods if null. */
  readonly sheet: string | null
  /** How the letters of a text are written as bytes; found in it if null. */
  readonly encoding: Encoding | null
}

/**
 * Reads a CSV file, or a sheet of a workbook.
 *
 * @throws ListRefused, or ListError, if the whole file is refused.
 */
export async function openFile(
  file: File,
  { profile, sheet, encoding }: FileOpening,
  progress: (bytes: number) => Promise<void>,
): Promise<OpenedList> {
  if (file.size === 0) throw new ListRefused('empty')
  if (file.size > PAGE_LIMITS.textBytes) throw new ListRefused('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = await openList(bytes, {
    sheet: sheet ?? undefined,
    encoding: encoding ?? undefined,
    limits: PAGE_LIMITS,
    onProgress: progress,
  })
  const [first, ...lines] = read.records.filter(({ cells }) => cells.some((cell) => textOf(cell) !== '')).map(asTexts)
  if (first === undefined || lines.length === 0) throw new ListRefused('empty')
  if (first.cells.length > PAGE_LIMITS.columns) throw new ListRefused('too-many-columns')
  const header = first.cells.map((name) => name.trim())
  // Spreadsheets take a file without the mark for one of their own code page.
  const shape = read.sheet === null ? read.dialect : { ...read.dialect, bom: true }
  if (!isContractHeader(header)) return ofTheirOwn({ ...read, shape }, profile, sheet === null)
  if (lines.length > MOST_LINES) throw new ListRefused('too-many-lines')
  const width = header.length
  // Rows of a sheet omit trailing empty cells.
  const whole = read.sheet === null ? lines : lines.map((line) => ({ ...line, cells: padded(line.cells, width) }))
  return { header, lines: whole, shape, encoding: read.encoding, own: null }
}

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim()
const asTexts = ({ line, cells }: TableRecord): Cells => ({ line, cells: cells.map((cell) => String(cell ?? '')) })
const padded = (cells: readonly string[], width: number): string[] => [
  ...cells,
  ...Array.from({ length: Math.max(0, width - cells.length) }, () => ''),
]

/** Its header may stand below titles, its goods among totals and notes. */
function ofTheirOwn(
  { records, sheet, filledIn, encoding, shape }: Omit<ListFile, 'dialect'> & { readonly shape: CsvDialect },
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
  return { header, lines, shape, encoding, own: { records, sheet, filledIn, intake, isFirstSheet } }
}

const otherThan = (encoding: Encoding): Encoding[] => ENCODINGS.filter((one) => one !== encoding)

/** Rows that are shown of those that are no goods. */
const LEFT_OUT_SHOWN = 6

function leftOutOf(own: OpenedList['own']): Opened['leftOut'] {
  const others =
    own?.intake.list.table.others.filter(({ why }) => ['other-header', 'other-table', 'total', 'note'].includes(why)) ??
    []
  const shown = new Set(others.slice(0, LEFT_OUT_SHOWN).map(({ line }) => line))
  const rows = own?.records.filter(({ line }) => shown.has(line)) ?? []
  return {
    count: others.length,
    rows: rows.map(({ line, cells }) => ({ line, text: cells.map(textOf).find((text) => /\p{L}/u.test(text)) ?? '' })),
  }
}

/** The columns with their samples and guesses. */
export function columnsOf({ header, lines, encoding, own }: OpenedList): Opened {
  // A column that states two fields is shown as the two that it is read as.
  const shown = own?.intake.list.divided ?? { header, goods: lines }
  const guessed = own === null ? guesses(header) : proposedFields(own.intake.list.columns)
  const { columns, goods, deals } = own?.intake.profile ?? EMPTY_PROFILE
  return {
    lines: lines.length,
    leftOut: leftOutOf(own),
    hasIntake: own !== null,
    sheet: own?.sheet ?? null,
    encoding: encoding === null || encoding === 'utf-8' ? null : { name: encoding, others: otherThan(encoding) },
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
