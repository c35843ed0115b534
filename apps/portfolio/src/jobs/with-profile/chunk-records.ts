import { textRecords } from '@ytterby/lists'
import type { TableRecord } from 'ytterby/lists'
import { concatenated, readRange } from '../files.ts'
import type { ReadableChunk } from './profiled-chunk.ts'

/**
 * The records of a chunk of a list.
 *
 * @throws ListError where its text is not UTF-8.
 */
export async function chunkRecords(
  files: R2Bucket,
  { pieces, chunk, reading }: Pick<ReadableChunk, 'pieces' | 'chunk' | 'reading'>,
): Promise<readonly TableRecord[]> {
  const bytes = await concatenated(readRange(files, pieces, chunk), chunk.to - chunk.from)
  if (reading.encoding === null) return recordsIn(new TextDecoder().decode(bytes))
  return textRecords(bytes, reading.dialect.delimiter, chunk.firstLine)
}

const recordsIn = (ndjson: string): TableRecord[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line): TableRecord => JSON.parse(line))
