import { Refusal } from './problem.ts'

const NEWLINE = 0x0a

/**
 * A body as it comes, in pieces that end where a line ends, without that line end. What follows the last line end is the
 * last piece.
 */
export async function* wholeLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = []
  for await (const chunk of body) {
    const end = chunk.lastIndexOf(NEWLINE)
    if (end === -1) {
      begun.push(chunk)
      continue
    }
    yield joined([...begun, chunk.subarray(0, end)])
    begun = [chunk.subarray(end + 1)]
  }
  yield joined(begun)
}

/** The lines of a piece. */
export function* linesOf(piece: Uint8Array): Generator<Uint8Array> {
  let from = 0
  for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, from)) {
    yield piece.subarray(from, end)
    from = end + 1
  }
  yield piece.subarray(from)
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
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

/** As much of a body as is taken at once. */
const PIECE_LENGTH = 64 * 1024

/**
 * A body that is read no further than it may go.
 *
 * @throws Refusal where it is longer.
 */
export async function* bounded(body: ReadableStream<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const piece of piecesOf(body)) {
    length += piece.length
    if (length > most) throw new Refusal('body-too-large')
    yield piece
  }
}

/** A body in pieces as large as they come: workerd hands over no more than 4 kB where nobody offers it room for more. */
async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = roomyReader(body)
  if (reader === null) return yield* body
  try {
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(PIECE_LENGTH))
      if (done) return
      // A piece that is kept must not keep the room around it: a body that comes byte by byte would fill the memory.
      yield value.length < PIECE_LENGTH / 2 ? value.slice() : value
    }
  } finally {
    await reader.cancel()
  }
}

/** `null` where a body cannot be read into a buffer of ours: on plain Node, and where it was given as text. */
function roomyReader(body: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | null {
  try {
    return body.getReader({ mode: 'byob' })
  } catch {
    return null
  }
}
