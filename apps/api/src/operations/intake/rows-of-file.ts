import { decodeText, delimiterOf, type Cell, type TableRecord } from 'ytterby/intake'
import { unreadable } from './file-refused.ts'
import type { ListFile } from './list-files.ts'
import { isWorkbook, readWorkbook } from './read-workbook.ts'

/** The rows of a file. */
export type FileRows = {
  readonly rows: readonly (readonly Cell[])[]
  /** The line on which each row begins. */
  readonly lines: readonly number[]
  /** The name of their sheet, and the rows of the sheet of questions of an answered workbook; null where there is none. */
  readonly sheet: string | null
  readonly questions: readonly (readonly Cell[])[] | null
}

/** @throws FileRefused if the file is not what its media type says, or not in UTF-8 or UTF-16. */
export async function rowsOfFile({ kind, bytes }: ListFile): Promise<FileRows> {
  if (kind === 'xlsx') return rowsOfWorkbook(bytes)
  if (isWorkbook(bytes))
    throw unreadable('The file is a workbook or an archive: send a workbook with the media type of XLSX.')
  const decoded = decodeText(bytes)
  if ('refused' in decoded)
    throw unreadable(`The file is not in UTF-8; it seems to be in ${decoded.refused}. Save it as “CSV UTF-8”.`)
  const records = await recordsOfText(decoded.text, kind === 'tsv' ? '\t' : delimiterOf(decoded.text))
  return { ...rowsOf(records), sheet: null, questions: null }
}

async function rowsOfWorkbook(bytes: Uint8Array): Promise<FileRows> {
  const { records, sheet, questions } = await readWorkbook(bytes)
  return { ...rowsOf(records), sheet, questions: questions && rowsOf(questions).rows }
}

const rowsOf = (records: readonly TableRecord[]): Pick<FileRows, 'rows' | 'lines'> => ({
  rows: records.map(({ cells }) => cells),
  lines: records.map(({ line }) => line),
})

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

async function recordsOfText(text: string, delimiter: string): Promise<TableRecord[]> {
  const { CsvError, parse } = await import('./file-libraries.ts')
  const options = { delimiter, info: true, relax_column_count: true, relax_quotes: true } as const
  try {
    // The types of the library do not know that `info` changes what it gives.
    const parsed: readonly Parsed[] = JSON.parse(JSON.stringify(parse(text, options)))
    return parsed.map(({ record }, at) => ({ line: (parsed[at - 1]?.info.lines ?? 0) + 1, cells: record }))
  } catch (error) {
    if (error instanceof CsvError)
      throw unreadable('The file is not CSV: look for a quotation mark that is not closed.')
    throw error
  }
}
