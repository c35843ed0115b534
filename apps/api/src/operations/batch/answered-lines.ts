import { refusalOf } from '../../http/refusal-of.ts'
import { Refusal } from '../../http/problem.ts'
import { answerLine, problemLine } from './answer-line.ts'
import { MOST_INQUIRIES } from './limits.ts'
import { readInquiries, type Read } from './read-inquiries.ts'

/** Answers are handed on in pieces that are worth sending. */
const PIECE_LENGTH = 64 * 1024

/**
 * One line of NDJSON for each line of a body, streamed. `answer` gives the members of a line that stand before its `id`;
 * `finish` is called once no more lines come, or nobody reads them.
 *
 * @throws Refusal where the body cannot be answered at all.
 */
export async function answeredLines(
  body: unknown,
  answer: (inquiry: unknown) => string,
  finish: () => void = () => undefined,
): Promise<ReadableStream<Uint8Array>> {
  if (!(body instanceof ReadableStream)) throw new TypeError('Lines are read as they come')
  return streamOf(answered(await readInquiries(body), answer), finish)
}

/**
 * The answers in order, in pieces. Where more is asked, or longer, than one call may, the last line says so: what stands
 * before it is answered.
 */
async function* answered(
  inquiries: AsyncIterable<readonly Read[]>,
  answer: (inquiry: unknown) => string,
): AsyncGenerator<string> {
  let line = 0
  let asked = 0
  let piece = ''
  try {
    for await (const some of inquiries) {
      for (const one of some) {
        line += 1
        if (one === null) continue
        asked += 1
        if (asked > MOST_INQUIRIES) throw new Refusal('too-many-inquiries')
        piece += 'value' in one ? answerLine(one.value, line, answer) : problemLine(one.refusal, line)
        if (piece.length < PIECE_LENGTH) continue
        yield piece
        piece = ''
      }
    }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    piece += problemLine(refusal, line)
  }
  if (piece !== '') yield piece
}

function streamOf(pieces: AsyncGenerator<string>, finish: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done === true) {
        finish()
        controller.close()
      } else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      finish()
      await pieces.return(undefined)
    },
  })
}
