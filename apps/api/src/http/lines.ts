import { Refusal } from './problem.ts'

const NEWLINE = 0x0a

/** A line of a body; `null` where it is longer than a line may be. */
export type ByteLine = Uint8Array | null

/**
 * The lines of a body as they come, without their ends; what follows the last line end is a line as well. Of a line that
 * is too long nothing is kept.
 */
export async function* byteLines(
  body: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly ByteLine[]> {
  let begun = new Uint8Array()
  let isTooLong = false
  for await (const chunk of body) {
    const lines: ByteLine[] = []
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      const rest = chunk.subarray(from, end)
      lines.push(isTooLong || begun.length + rest.length > longest ? null : joined(begun, rest))
      begun = new Uint8Array()
      isTooLong = false
      from = end + 1
    }
    isTooLong ||= begun.length + chunk.length - from > longest
    begun = isTooLong ? new Uint8Array() : joined(begun, chunk.subarray(from))
    yield lines
  }
  yield [isTooLong ? null : begun]
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/**
 * A body that is read no further than it may go.
 *
 * @throws Refusal where it is longer.
 */
export async function* bounded(body: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > most) throw new Refusal('body-too-large')
    yield chunk
  }
}
