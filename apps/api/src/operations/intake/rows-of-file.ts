import { decodeText, delimiterOf, type Cell, type TableRecord } from 'ytterby/intake'
import { unreadable } from './file-refused.ts'
import type { ListFile } from './list-files.ts'
import { isWorkbook, recordsOfWorkbook } from './rows-of-workbook.ts'

/** The rows of a file, and the line on which each begins. */
export type FileRows = { readonly rows: readonly (readonly Cell[])[]; readonly lines: readonly number[] }

/** @throws FileRefused if the file is not what its media type says, or not in UTF-8 or UTF-16. */
export async function rowsOfFile({ kind, bytes }: ListFile): Promise<FileRows> {
  if (kind === 'xlsx') return rowsOf(await recordsOfWorkbook(bytes))
  if (isWorkbook(bytes))
    throw unreadable('The file is a workbook or an archive: send a workbook with the media type of XLSX.')
  const decoded = decodeText(bytes)
  if ('refused' in decoded)
    throw unreadable(`The file is not in UTF-8; it seems to be in ${decoded.refused}. Save it as “CSV UTF-8”.`)
  return rowsOf(await recordsOfText(decoded.text, kind === 'tsv' ? '\t' : delimiterOf(decoded.text)))
}

const rowsOf = (records: readonly TableRecord[]): FileRows => ({
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
