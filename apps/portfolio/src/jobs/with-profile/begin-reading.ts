import { Buffer } from 'node:buffer'
import { BEGINNING, notUtf8, textDialect } from '@ytterby/cli/src/intake/open-bytes.ts'
import { isWorkbook } from '@ytterby/cli/src/intake/read-workbook.ts'
import { cursorAt } from '../../cutting/cut-list.ts'
import { bytesIn, concatenated, readRange, type Piece } from '../files.ts'
import type { JobRecord } from '../job-record.ts'

const BOM_BYTES = 3

/**
 * How a list is read with a profile, by its beginning. A workbook, and a text in UTF-16, are unpacked first.
 *
 * @throws InputError if the whole list is refused.
 */
export async function beginReading(
  files: R2Bucket,
  pieces: readonly Piece[],
): Promise<Pick<JobRecord, 'reading' | 'form' | 'cursor'>> {
  const total = bytesIn(pieces)
  // One byte more tells that the list goes on.
  const to = Math.min(total, BEGINNING + 1)
  const beginning = Buffer.from(await concatenated(readRange(files, pieces, { from: 0, to }), to))
  const toUnpack = { reading: { step: 'unpack' }, form: null, cursor: null } as const
  if (isWorkbook(beginning)) return toUnpack
  const { encoding, dialect } = textDialect(beginning)
  if (dialect === null) throw notUtf8(encoding)
  if (encoding !== 'UTF-8') return toUnpack
  return {
    reading: { step: 'look', pass: 0, dialect, records: null },
    form: { format: 'csv', delimiter: dialect.delimiter },
    cursor: cursorAt(dialect.bom ? BOM_BYTES : 0),
  }
}
