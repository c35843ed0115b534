import { bounded, linesOf, wholeLines } from '../../http/lines.ts'
import { Refusal } from '../../http/problem.ts'
import { LONGEST_LINE, MOST_BYTES } from './limits.ts'

/** What one line holds: a value, or why it cannot be read; `null` where it is blank. */
export type Read = { readonly value: unknown } | { readonly refusal: Refusal } | null

// A mark of the byte order is dropped line by line: where a piece begins is chance.
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const BYTE_ORDER_MARK = '\uFEFF'
const ARRAY = 0x5b
const SPACE = 0x20

/**
 * The inquiries of a body, NDJSON or one JSON array: what comes first tells which.
 *
 * @param requireBounds is given all values of an array, and throws where they are too many.
 * @throws Refusal where an array cannot be answered at all; later, where the body is longer than it may be.
 */
export async function readInquiries(
  body: ReadableStream<Uint8Array>,
  requireBounds: (values: readonly unknown[]) => void,
): Promise<AsyncIterable<readonly Read[]>> {
  const pieces = wholeLines(bounded(body, MOST_BYTES))
  const first: Uint8Array[] = []
  let begin: number | undefined
  while (begin === undefined) {
    const next = await pieces.next()
    if (next.done === true) break
    first.push(next.value)
    begin = next.value.find((byte) => byte > SPACE)
  }
  if (begin !== ARRAY) return ofLines(first, pieces)
  const values = await readArray(first, pieces)
  requireBounds(values)
  return ofValues(values)
}

/** @throws Refusal where it is none. */
async function readArray(first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): Promise<readonly unknown[]> {
  const pieces = [...first]
  for await (const piece of rest) pieces.push(piece)
  return arrayOf(pieces)
}

async function* ofValues(values: readonly unknown[]): AsyncGenerator<readonly Read[]> {
  yield values.map((value) => ({ value }))
}

/** @throws Refusal where the pieces together are no JSON array. */
function arrayOf(pieces: readonly Uint8Array[]): readonly unknown[] {
  const texts = pieces.map(textOf)
  const value = texts.includes(null) ? null : jsonOf(texts.join('\n'))
  if (Array.isArray(value)) return value
  throw new Refusal('malformed-json')
}

async function* ofLines(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly Read[]> {
  for (const piece of first) yield readPiece(piece)
  for await (const piece of rest) yield readPiece(piece)
}

/** The lines of a piece, decoded together where all of them are UTF-8. */
function readPiece(piece: Uint8Array): readonly Read[] {
  return textOf(piece)?.split('\n').map(readLine) ?? Array.from(linesOf(piece), (line) => readLine(textOf(line)))
}

/** A line; `null` where it is no UTF-8. */
function readLine(text: string | null): Read {
  if (text === null) return { refusal: new Refusal('malformed-json') }
  if (isTooLong(text)) return { refusal: new Refusal('body-too-large') }
  if (text.trim() === '') return null
  try {
    return { value: jsonOf(text) }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error }
    throw error
  }
}

const MOST_BYTES_OF_A_UNIT = 3

const isTooLong = (text: string): boolean =>
  text.length > LONGEST_LINE / MOST_BYTES_OF_A_UNIT && new TextEncoder().encode(text).length > LONGEST_LINE

/** `null` where it is no UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

/** @throws Refusal where it is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text)
  } catch {
    throw new Refusal('malformed-json')
  }
}
