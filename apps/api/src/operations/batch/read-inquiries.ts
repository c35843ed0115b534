import { parseJson } from '@ytterby/http/body'
import { limitBytes, linesOf, wholeLines } from '@ytterby/http/lines'
import { Refusal } from '@ytterby/http/problem'
import { MAX_LINE_BYTES, MAX_BYTES } from './limits.ts'

/** One parsed line: a value, or why it cannot be read; `null` if it is blank. */
export type ReadLine = { readonly value: unknown } | { readonly refusal: Refusal } | null

// The byte order mark is removed per line, because chunks begin at arbitrary places.
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const BYTE_ORDER_MARK = '\uFEFF'
const ARRAY = 0x5b
const SPACE = 0x20

type Reading = {
  readonly requireBounds: (values: readonly unknown[]) => void
  readonly pause: () => Promise<void>
}

/**
 * Reads the inquiries of a body, which is NDJSON or one JSON array. The first character tells which.
 *
 * @param requireBounds receives all values of an array, and throws if they exceed the limits.
 * @param pause lets other requests run while a long array is parsed.
 * @throws Refusal if an array cannot be answered at all; while iterating, if the body is too long.
 */
export async function readInquiries(
  body: ReadableStream<Uint8Array>,
  { requireBounds, pause }: Reading,
): Promise<AsyncIterable<readonly ReadLine[]>> {
  const pieces = wholeLines(limitBytes(body, MAX_BYTES))
  const first: Uint8Array[] = []
  let begin: number | undefined
  while (begin === undefined) {
    const next = await pieces.next()
    if (next.done === true) break
    first.push(next.value)
    begin = next.value.find((byte) => byte > SPACE)
  }
  if (begin !== ARRAY) return ofLines(first, pieces)
  const values = await readArray(first, pieces, pause)
  requireBounds(values)
  return ofValues(values)
}

/** @throws Refusal if it is not an array. */
async function readArray(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
  pause: Reading['pause'],
): Promise<readonly unknown[]> {
  const texts = first.map(textOf)
  for await (const piece of rest) texts.push(textOf(piece))
  const value = texts.includes(null) ? null : await parseJson(texts.join('\n'), pause)
  if (Array.isArray(value)) return value
  throw new Refusal('malformed-json')
}

async function* ofValues(values: readonly unknown[]): AsyncGenerator<readonly ReadLine[]> {
  yield values.map((value) => ({ value }))
}

async function* ofLines(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly ReadLine[]> {
  for (const piece of first) yield readPiece(piece)
  for await (const piece of rest) yield readPiece(piece)
}

/** Parses the lines of a chunk. If all of it is UTF-8, it is decoded at once, which is faster. */
function readPiece(piece: Uint8Array): readonly ReadLine[] {
  return textOf(piece)?.split('\n').map(readLine) ?? Array.from(linesOf(piece), (line) => readLine(textOf(line)))
}

/** Parses a line; `text` is null if it is not UTF-8. */
function readLine(text: string | null): ReadLine {
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

const MAX_BYTES_PER_UNIT = 3

const isTooLong = (text: string): boolean =>
  text.length > MAX_LINE_BYTES / MAX_BYTES_PER_UNIT && new TextEncoder().encode(text).length > MAX_LINE_BYTES

/** `null` if it is not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

/** @throws Refusal if it is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text)
  } catch {
    throw new Refusal('malformed-json')
  }
}
