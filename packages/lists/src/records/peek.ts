import type { Text } from '../bytes/encoding.ts'
import { ListError } from '../list-error.ts'

/** Long enough for a header of 150 long column names. */
const HEAD_LENGTH = 65_536
const BOM = '\u{feff}'

/** The beginning of a text, at least to its first complete line that is not blank, and the whole text as a stream; without its byte order mark. */
export type Peeked = { readonly head: string; readonly whole: Text; readonly bom: boolean }

export async function peek(text: Text): Promise<Peeked> {
  const chunks = text[Symbol.asyncIterator]()
  let head = ''
  while (head.length < HEAD_LENGTH && !hasLine(head)) {
    const { done, value } = await chunks.next()
    if (done === true) break
    head += value
  }
  const bom = head.startsWith(BOM)
  if (bom) head = head.slice(1)
  if (head.trim() === '') {
    throw new ListError(
      'empty-file',
      'The input is empty: give one JSON inquiry, or for a batch NDJSON or a CSV whose first line names the columns.',
    )
  }
  return { head, whole: resume(head, chunks), bom }
}

/** Whether it contains the end of a line that is not blank. It takes two steps, because one pattern would be quadratic in the length of a line. */
function hasLine(head: string): boolean {
  const first = head.search(/\S/)
  return first !== -1 && /[\r\n]/.test(head.slice(first))
}

async function* resume(head: string, chunks: AsyncIterator<string>): Text {
  yield head
  yield* { [Symbol.asyncIterator]: () => chunks }
}
