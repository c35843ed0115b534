/** Names of the objects of a job in R2. */
export const prefixOf = (job: string): string => `jobs/${job}/`
/** A new name for a part: one that is sent again, or too late, never changes what the job has read already. */
export const newInputKey = (job: string, part: number): string => `${prefixOf(job)}in/${part}-${crypto.randomUUID()}`
export const newProfileKey = (job: string): string => `${prefixOf(job)}profile-${crypto.randomUUID()}`
/**
 * Where everything is that a job has made by a law, which is named by its digest: what is stored late under the law before
 * never replaces what the present one has made.
 */
export const lawPrefix = (job: string, law: string): string => `${prefixOf(job)}by/${law}/`
/** Of a workbook: its records, which can be cut. */
export const unpackedKey = (made: string, n: number): string => `${made}unpacked/${n}`
/** What a pass over the records of a list looks at, and what a chunk shows in it. */
export const passKey = (made: string, pass: number): string => `${made}pass/${pass}`
export const seenKey = (made: string, pass: number, chunk: number): string => `${made}seen/${pass}-${chunk}`
export const outputKey = (made: string, chunk: number): string => `${made}out/${chunk}`

/** An object of R2 and its length. */
export type Piece = { readonly key: string; readonly bytes: number }

export const bytesIn = (pieces: readonly Piece[]): number => pieces.reduce((sum, { bytes }) => sum + bytes, 0)

/** An object that must exist is missing. */
class MissingObjectError extends Error {
  override readonly name = 'MissingObjectError'
}

/** Reads bytes `from` up to `to` of several objects as if they were one. */
export async function* readRange(
  files: R2Bucket,
  pieces: readonly Piece[],
  { from, to }: { readonly from: number; readonly to: number },
): AsyncGenerator<Uint8Array> {
  let begin = 0
  for (const { key, bytes } of pieces) {
    const offset = Math.max(0, from - begin)
    const length = Math.min(bytes, to - begin) - offset
    begin += bytes
    if (length <= 0) continue
    const object = await files.get(key, { range: { offset, length } })
    if (object === null) throw new MissingObjectError()
    yield* object.body
  }
}

/** All bytes of some pieces, whose sum is known. */
export async function concatenated(
  pieces: AsyncIterable<Uint8Array>,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length)
  let at = 0
  for await (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Deletes every object of a job, which is gone. */
export const deleteAll = (files: R2Bucket, job: string): Promise<void> => deleteExcept(files, job, [])

/** Deletes what a job has made by other laws than the one whose prefix is given. What its caller has sent stays. */
export const deleteOtherLaws = (files: R2Bucket, job: string, made: string): Promise<void> =>
  deleteExcept(files, job, [made, `${prefixOf(job)}in/`, `${prefixOf(job)}profile-`])

async function deleteExcept(files: R2Bucket, job: string, kept: readonly string[]): Promise<void> {
  let cursor: string | undefined
  do {
    const page = await files.list({ prefix: prefixOf(job), ...(cursor !== undefined && { cursor }) })
    const keys = page.objects.map(({ key }) => key).filter((key) => !kept.some((prefix) => key.startsWith(prefix)))
    if (keys.length > 0) await files.delete(keys)
    cursor = page.truncated ? page.cursor : undefined
  } while (cursor !== undefined)
}

/** How many objects are under a prefix. */
export async function countAll(files: R2Bucket, prefix: string): Promise<number> {
  let count = 0
  let cursor: string | undefined
  do {
    const listed = await files.list({ prefix, ...(cursor === undefined ? {} : { cursor }) })
    count += listed.objects.length
    cursor = listed.truncated ? listed.cursor : undefined
  } while (cursor !== undefined)
  return count
}

/** Groups bytes into pieces of one length; the last may be shorter. */
export async function* inPieces(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let piece = new Uint8Array(length)
  let filled = 0
  for await (const some of bytes) {
    for (let at = 0; at < some.length;) {
      const taken = some.subarray(at, at + length - filled)
      piece.set(taken, filled)
      filled += taken.length
      at += taken.length
      if (filled < length) continue
      yield piece
      piece = new Uint8Array(length)
      filled = 0
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
}
