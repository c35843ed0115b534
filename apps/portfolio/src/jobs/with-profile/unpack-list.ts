import { JOB_LIMITS, openList, unpackedSize } from '@ytterby/lists'
import { readPieces, streamWorkbook } from '@ytterby/lists/batch'
import type { TableRecord } from 'ytterby/lists'
import type { Env } from '../../env.ts'
import { bytesIn, concatenated, deleteAll, inPieces, readRange, unpackedKey, type Piece } from '../files.ts'
import type { PackedList } from '../job-record.ts'
import { PART_BYTES, WHOLE_BYTES } from '../limits.ts'
import type { ProfiledChunk } from './profiled-chunk.ts'

/**
 * Stores the records of a workbook as NDJSON, or a text in another encoding as UTF-8, so that they can be cut, and reports it then.
 *
 * @throws ListError if the list is refused.
 */
export async function unpackList(
  { job, law, made, pieces, reading: { encoding } }: ProfiledChunk<PackedList>,
  { FILES, JOBS }: Env,
): Promise<void> {
  const all = { from: 0, to: bytesIn(pieces) }
  const sent = readRange(FILES, pieces, all)
  const bytes = encoding === null ? asNdjson(recordsOf(await concatenated(sent, all.to))) : asUtf8(sent, encoding)
  const unpacked: Piece[] = []
  for await (const piece of inPieces(bytes, PART_BYTES)) {
    const key = unpackedKey(made, unpacked.length)
    await FILES.put(key, piece)
    unpacked.push({ key, bytes: piece.length })
  }
  if (!(await JOBS.getByName(job).unpacked(law, unpacked))) await deleteAll(FILES, job)
}

/** The records of a workbook. A long one does not fit into the memory of an isolate, and takes longer to read. */
async function* recordsOf(workbook: Uint8Array<ArrayBuffer>): AsyncGenerator<TableRecord> {
  if ((unpackedSize(workbook) ?? 0) > WHOLE_BYTES) return yield* streamWorkbook(workbook, JOB_LIMITS)
  yield* (await openList(workbook, { limits: JOB_LIMITS })).records
}

/** Characters that are encoded at once. */
const AT_ONCE = 100_000

async function* asNdjson(records: AsyncIterable<TableRecord>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  for await (const record of records) {
    text += `${JSON.stringify(record)}\n`
    if (text.length < AT_ONCE) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(text)
}

async function* asUtf8(
  bytes: AsyncIterable<Uint8Array>,
  encoding: NonNullable<PackedList['encoding']>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let isBegun = false
  for await (const piece of readPieces(bytes, encoding)) {
    yield encoder.encode(isBegun ? piece : piece.replace(/^\u{feff}/u, ''))
    isBegun ||= piece !== ''
  }
}
