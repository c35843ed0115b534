import { Refusal } from './problem.ts'

const NEWLINE = 0x0a

/**
 * Re-chunks a body at line ends, which are left out. The last chunk is what follows the last line end.
 *
 * @example for await (const piece of wholeLines(limitBytes(body, most))) for (const line of linesOf(piece)) read(line)
 */
export async function* wholeLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = []
  for await (const chunk of body) {
    const end = chunk.lastIndexOf(NEWLINE)
    if (end === -1) {
      begun.push(chunk)
      continue
    }
    yield concat([...begun, chunk.subarray(0, end)])
    begun = [chunk.subarray(end + 1)]
  }
  yield concat(begun)
}

/** Splits a chunk into lines. */
export function* linesOf(piece: Uint8Array): Generator<Uint8Array> {
  let from = 0
  for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, from)) {
    yield piece.subarray(from, end)
    from = end + 1
  }
  yield piece.subarray(from)
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  if (only !== undefined && pieces.length === 1) return only
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** How many bytes of a body are read at once. */
const PIECE_LENGTH = 64 * 1024

/** Of a body that is too long, so many bytes are still read, and thrown away, so that its client meets the refusal. */
const READ_FURTHER = 32 * 1024 * 1024

/**
 * The chunks of a body up to a length limit.
 *
 * @throws Refusal if the body is longer.
 * @example for await (const piece of limitBytes(body, 64 * 1024)) pieces.push(piece)
 */
export async function* limitBytes(body: ReadableStream<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const piece of piecesOf(body)) {
    length += piece.length
    if (length <= most) yield piece
    else if (length > most + READ_FURTHER) break
  }
  if (length > most) throw new Refusal('body-too-large')
}

/** Reads a body in large chunks. Without a buffer of our own, workerd delivers at most 4 kB at a time. */
export async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = byobReader(body)
  if (reader === null) return yield* body
  try {
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(PIECE_LENGTH))
      if (done) return
      // A small chunk must not keep its whole buffer alive: a body sent byte by byte would fill the memory.
      yield value.length < PIECE_LENGTH / 2 ? value.slice() : value
    }
  } finally {
    await reader.cancel()
  }
}

/** A reader that fills a buffer of ours; `null` on plain Node and for bodies made from text, which do not support it. */
function byobReader(body: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | null {
  try {
    return body.getReader({ mode: 'byob' })
  } catch {
    return null
  }
}
