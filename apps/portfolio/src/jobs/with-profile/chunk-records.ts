import { Buffer, isUtf8 } from 'node:buffer'
import { notUtf8, textRecords } from '@ytterby/cli/src/intake/open-bytes.ts'
import { decodeText, type TableRecord } from 'ytterby/intake'
import { concatenated, readRange } from '../files.ts'
import type { ReadableChunk } from './profiled-chunk.ts'

/**
 * The records of a chunk of a list.
 *
 * @throws InputError where its text is not UTF-8.
 */
export async function chunkRecords(
  files: R2Bucket,
  { pieces, chunk, reading }: Pick<ReadableChunk, 'pieces' | 'chunk' | 'reading'>,
): Promise<readonly TableRecord[]> {
  const bytes = await concatenated(readRange(files, pieces, chunk), chunk.to - chunk.from)
  if (reading.encoding === null) return recordsIn(new TextDecoder().decode(bytes))
  if (isUtf8(bytes)) return textRecords(Buffer.from(bytes.buffer), reading.dialect.delimiter, chunk.firstLine)
  const decoded = decodeText(bytes)
  throw notUtf8('refused' in decoded ? decoded.refused : decoded.encoding)
}

const recordsIn = (ndjson: string): TableRecord[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line): TableRecord => JSON.parse(line))
