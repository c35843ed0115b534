import { BEGINNING, isWorkbook, PLAIN, textDialect } from '@ytterby/lists'
import { cursorAt } from '@ytterby/lists/batch'
import { bytesIn, concatenated, readRange, type Piece } from '../files.ts'
import type { JobRecord, PackedList } from '../job-record.ts'

const BOM_BYTES = 3

/**
 * How a list is read with a profile, by its beginning. A workbook, and a text that is not in UTF-8, are unpacked first.
 *
 * @throws ListError if the whole list is refused.
 */
export async function beginReading(
  files: R2Bucket,
  pieces: readonly Piece[],
): Promise<Pick<JobRecord, 'reading' | 'form' | 'cursor'>> {
  const total = bytesIn(pieces)
  // One byte more tells that the list goes on.
  const to = Math.min(total, BEGINNING + 1)
  const beginning = await concatenated(readRange(files, pieces, { from: 0, to }), to)
  if (isWorkbook(beginning)) return { reading: { step: 'unpack', dialect: PLAIN, encoding: null }, ...NOT_CUT }
  const { encoding, dialect } = textDialect(beginning)
  if (encoding !== 'utf-8') return { reading: { step: 'unpack', dialect, encoding }, ...NOT_CUT }
  return {
    reading: { step: 'look', pass: 0, dialect, encoding, unpacked: null },
    form: { format: 'csv', delimiter: dialect.delimiter },
    cursor: cursorAt(dialect.bom ? BOM_BYTES : 0),
  }
}

const NOT_CUT = { form: null, cursor: null } as const

/** A list that was unpacked, to be cut. */
export const unpackedReading = (
  { dialect, encoding }: PackedList,
  unpacked: readonly Piece[],
): Pick<JobRecord, 'reading' | 'form' | 'cursor'> => ({
  reading: { step: 'look', pass: 0, dialect, encoding, unpacked },
  form: encoding === null ? { format: 'ndjson' } : { format: 'csv', delimiter: dialect.delimiter },
  cursor: cursorAt(0),
})
