import { ListError, SERVICE_LIMITS } from '@ytterby/lists'
import type { Cell, TableRecord } from 'ytterby/lists'
import type { ListFile } from './list-files.ts'

/** The rows of a file. */
export type FileRows = {
  readonly rows: readonly (readonly Cell[])[]
  /** The line on which each row begins. */
  readonly lines: readonly number[]
  /** The name of their sheet, and the rows of the sheet of questions of an answered workbook; null where there is none. */
  readonly sheet: string | null
  readonly questions: readonly (readonly Cell[])[] | null
}

/** @throws ListError if the file is not what its media type says, too large, or not in UTF-8 or UTF-16. */
export async function rowsOfFile({ kind, bytes }: ListFile): Promise<FileRows> {
  const { isWorkbook, openList } = await import('./file-libraries.ts')
  if (isWorkbook(bytes) !== (kind === 'xlsx')) throw otherFile(kind)
  const delimiter = kind === 'tsv' ? '\t' : undefined
  const { records, sheet, filledIn } = await openList(bytes, { limits: SERVICE_LIMITS, delimiter })
  return {
    rows: records.map(cellsOf),
    lines: records.map(({ line }) => line),
    sheet: sheet?.name ?? null,
    questions: filledIn && filledIn.map(cellsOf),
  }
}

const cellsOf = ({ cells }: TableRecord): readonly Cell[] => cells

/** The error for a file that is not what its media type says. */
const otherFile = (kind: ListFile['kind']): ListError =>
  kind === 'xlsx'
    ? new ListError(
        'no-workbook',
        'The file is not a readable workbook. Save it as xlsx again, or export the sheet as CSV.',
      )
    : new ListError('binary-file', 'The file is a workbook or an archive: send a workbook with the media type of XLSX.')
