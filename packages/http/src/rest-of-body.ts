import { piecesOf } from './lines.ts'

/** Bytes of a body that are read for nobody: twice the largest body that is accepted at once. */
const MOST_BYTES = 32 * 1024 * 1024
/** How long a client may take to send them. */
const MOST_MS = 10_000

/**
 * Reads what a client still sends of a body that nobody has read. Without it, a connection is closed while the client writes,
 * and the client meets that in place of the refusal. What is longer than anybody accepts is not read.
 *
 * @example await readRest(c.req.raw)
 */
export async function readRest({ body, bodyUsed, headers }: Request): Promise<void> {
  if (body === null || bodyUsed || Number(headers.get('content-length')) > MOST_BYTES) return
  const end = Date.now() + MOST_MS
  let giveUp = (): void => undefined
  const late = new Promise<void>((resolve) => void (giveUp = resolve))
  const timer = setTimeout(() => giveUp(), MOST_MS)
  await Promise.race([discard(body, () => Date.now() > end), late])
  clearTimeout(timer)
}

async function discard(body: ReadableStream<Uint8Array>, isLate: () => boolean): Promise<void> {
  let length = 0
  try {
    for await (const piece of piecesOf(body)) {
      length += piece.length
      if (length > MOST_BYTES || isLate()) return
    }
  } catch {
    // The client has gone.
  }
}
