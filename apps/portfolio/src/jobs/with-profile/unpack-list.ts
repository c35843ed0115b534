import { Buffer } from 'node:buffer'
import { openBytes } from '@ytterby/cli/src/intake/open-bytes.ts'
import type { TableRecord } from 'ytterby/intake'
import type { Env } from '../../env.ts'
import { concatenated, deleteAll, inPieces, readRange, recordsKey, recordsPrefix, type Piece } from '../files.ts'
import { PART_BYTES, UNPACKED_LIMITS } from '../limits.ts'
import type { ProfiledChunk } from './profiled-chunk.ts'

/**
 * Stores the records of a workbook, or of a text in UTF-16, as NDJSON that can be cut, and reports them then.
 *
 * @throws InputError if the list is refused.
 */
export async function unpackList(
  { job, pieces, chunk }: Pick<ProfiledChunk, 'job' | 'pieces' | 'chunk'>,
  { FILES, JOBS }: Env,
): Promise<void> {
  const { buffer } = await concatenated(readRange(FILES, pieces, chunk), chunk.to)
  const { records, dialect } = await openBytes(Buffer.from(buffer), { limits: UNPACKED_LIMITS })
  const stored: Piece[] = []
  for await (const bytes of inPieces(asNdjson(records), PART_BYTES)) {
    const key = recordsKey(job, stored.length)
    await FILES.put(key, bytes)
    stored.push({ key, bytes: bytes.length })
  }
  if (!(await JOBS.getByName(job).unpacked({ records: stored, dialect }))) await deleteAll(FILES, recordsPrefix(job))
}

/** Records that are encoded at once. */
const AT_ONCE = 1_000

async function* asNdjson(records: readonly TableRecord[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE)
    yield encoder.encode(some.map((record) => `${JSON.stringify(record)}\n`).join(''))
  }
}
