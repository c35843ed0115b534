import type { TableRecord } from 'ytterby/lists'
import type { ListLimits } from '../bytes/limits.ts'

/**
 * The records of the list in a workbook, as `openList` reads them, without holding them all at once. What reads them is loaded
 * with the first workbook.
 *
 * @throws ListError where it is locked, too large, has merged cells, or is no workbook that can be read.
 */
export async function* streamWorkbook(bytes: Uint8Array, limits: ListLimits): AsyncGenerator<TableRecord> {
  const { streamRecords } = await import('../bytes/stream-workbook.ts')
  yield* streamRecords(bytes, limits)
}
