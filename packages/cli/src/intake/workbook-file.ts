import type { WorkbookSheet } from 'ytterby/intake'

/** Writes sheets as an XLSX file. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({ sheets: [...sheets] })
}
