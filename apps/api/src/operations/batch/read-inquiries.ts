import { bounded, byteLines, type ByteLine } from '../../http/lines.ts'
import { Refusal } from '../../http/problem.ts'
import { LONGEST_LINE, MOST_BYTES, MOST_INQUIRIES } from './limits.ts'

/** What one line holds: a value, or why it cannot be read; `null` where it is blank. */
export type Read = { readonly value: unknown } | { readonly refusal: Refusal } | null

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const ARRAY = 0x5b
const SPACE = 0x20

/**
 * The inquiries of a body, NDJSON or one JSON array: what comes first tells which.
 *
 * @throws Refusal where an array cannot be answered at all; later, where the body is longer than it may be.
 */
export async function readInquiries(body: ReadableStream<Uint8Array>): Promise<AsyncIterable<readonly Read[]>> {
  const lines = byteLines(bounded(body, MOST_BYTES), MOST_BYTES)
  const first: ByteLine[] = []
  let begin: number | undefined
  while (begin === undefined) {
    const next = await lines.next()
    if (next.done === true) break
    first.push(...next.value)
    begin = first.map(startOf).find((byte) => byte !== undefined)
  }
  return begin === ARRAY ? ofArray(first, lines) : ofLines(first, lines)
}

/** The first byte that is no white space. */
const startOf = (line: ByteLine): number | undefined => line?.find((byte) => byte > SPACE)

async function ofArray(
  first: readonly ByteLine[],
  rest: AsyncIterable<readonly ByteLine[]>,
): Promise<AsyncIterable<readonly Read[]>> {
  const lines = [...first]
  for await (const some of rest) lines.push(...some)
  const values = arrayOf(lines)
  if (values.length > MOST_INQUIRIES) throw new Refusal('too-many-inquiries')
  return (async function* () {
    yield values.map((value) => ({ value }))
  })()
}

/** @throws Refusal where the lines together are no JSON array. */
function arrayOf(lines: readonly ByteLine[]): readonly unknown[] {
  const value = jsonOf(lines.map((line) => line ?? new Uint8Array()))
  if (Array.isArray(value)) return value
  throw new Refusal('malformed-json')
}

async function* ofLines(
  first: readonly ByteLine[],
  rest: AsyncIterable<readonly ByteLine[]>,
): AsyncGenerator<readonly Read[]> {
  yield first.map(readLine)
  for await (const some of rest) yield some.map(readLine)
}

function readLine(line: ByteLine): Read {
  if (line === null || line.length > LONGEST_LINE) return { refusal: new Refusal('body-too-large') }
  if (startOf(line) === undefined) return null
  try {
    return { value: jsonOf([line]) }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error }
    throw error
  }
}

/** @throws Refusal where it is no JSON in UTF-8. */
function jsonOf(lines: readonly Uint8Array[]): unknown {
  try {
    return JSON.parse(lines.map((line) => UTF8.decode(line)).join('\n'))
  } catch {
    throw new Refusal('malformed-json')
  }
}
