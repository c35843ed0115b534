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

/** An answer of a ledger with its media type. */
export type LedgerFile = { readonly type: string; readonly body: string | Uint8Array<ArrayBuffer> }

/** An answer as canonical JSON, or its rows as a table. */
export async function fileOf(
  name: string,
  format: TableFormat = 'json',
  { answer, rows }: { readonly answer: object; readonly rows: () => LedgerRows },
): Promise<LedgerFile> {
  switch (format) {
    case 'json':
      return { type: TYPES.json, body: canonicalJson(answer) }
    case 'csv':
      return { type: TYPES.csv, body: ledgerCsv(rows()) }
    case 'xlsx':
      return { type: TYPES.xlsx, body: await ledgerWorkbook(name, rows()) }
  }
}
