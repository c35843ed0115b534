import { ledgerCsv, ledgerWorkbook, type LedgerRows } from '@ytterby/lists/ledger'
import { canonicalJson } from 'ytterby'

/** The media types of what a ledger answers. */
export const TYPES = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
} as const

export type TableFormat = 'json' | 'csv' | 'xlsx'

/** An answer of a ledger with its media type. An object may return 32 MiB at once; a stream may be longer. */
export type LedgerFile = { readonly type: string; readonly body: ReadableStream<Uint8Array> }

/** @example fileOfType(TYPES.json, canonicalJson(answer)) */
export const fileOfType = (type: string, content: string | Uint8Array<ArrayBuffer>): LedgerFile => ({
  type,
  body: new Blob([content]).stream(),
})

/** An answer as canonical JSON, or its rows as a table. */
export async function fileOf(
  name: string,
  format: TableFormat = 'json',
  { answer, rows }: { readonly answer: object; readonly rows: () => LedgerRows },
): Promise<LedgerFile> {
  switch (format) {
    case 'json':
      return fileOfType(TYPES.json, canonicalJson(answer))
    case 'csv':
      return fileOfType(TYPES.csv, ledgerCsv(rows()))
    case 'xlsx':
      return fileOfType(TYPES.xlsx, await ledgerWorkbook(name, rows()))
  }
}
