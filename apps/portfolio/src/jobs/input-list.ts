import { cursorAt, encodingOf, ListError, openBatch, type Batch } from '@ytterby/lists/batch'
import { BEGINNING } from '@ytterby/lists'
import { bytesIn, concatenated, readRange, type Piece } from './files.ts'
import type { JobRecord } from './job-record.ts'

/** Node reads files in pieces of this length, so that the same beginning is seen as on the command line. */
const PIECE = 65_536

/**
 * Detects the format of the input of a job from its beginning.
 *
 * @throws ListError if the whole input is refused.
 */
export async function recogniseInput(files: R2Bucket, pieces: readonly Piece[]): Promise<Pick<Batch, 'form' | 'bom'>> {
  const { form, bom } = await openBatch(beginningOf(files, pieces))
  const to = Math.min(bytesIn(pieces), BEGINNING)
  const encoding = encodingOf(await concatenated(readRange(files, pieces, { from: 0, to }), to))
  if (encoding !== 'utf-8')
    throw new ListError(
      'unread-encoding',
      `The input is in ${encoding}: save it as “CSV UTF-8”, or send a profile with it.`,
    )
  return { form, bom }
}

const BOM_BYTES = 3

/**
 * How the input of a job is cut.
 *
 * @throws ListError if the whole input is refused.
 */
export async function beginList(
  files: R2Bucket,
  pieces: readonly Piece[],
): Promise<Pick<JobRecord, 'reading' | 'form' | 'cursor'>> {
  const { form: list, bom } = await recogniseInput(files, pieces)
  const form =
    list.format === 'csv' ? { format: list.format, delimiter: list.header.delimiter } : { format: list.format }
  return { reading: null, form, cursor: cursorAt(bom ? BOM_BYTES : 0) }
}

/** Reads as far as somebody asks, and leaves no stream open. */
async function* beginningOf(files: R2Bucket, pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
  const total = bytesIn(pieces)
  for (let from = 0; from < total; from += PIECE) {
    const to = Math.min(from + PIECE, total)
    yield await concatenated(readRange(files, pieces, { from, to }), to - from)
  }
}
