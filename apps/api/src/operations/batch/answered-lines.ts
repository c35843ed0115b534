import { refusalOf } from '../../http/refusal-of.ts'
import { Refusal } from '../../http/problem.ts'
import { PIECE_LENGTH, streamOf } from '../../http/stream-of.ts'
import { MOST_WORK, type Work } from '../../work/work.ts'
import { workOf, type AnswerKind } from '../../work/work-of.ts'
import { answerLine, problemLine } from './answer-line.ts'
import { MOST_INQUIRIES } from './limits.ts'
import { readInquiries, type Read } from './read-inquiries.ts'

/** How lines are answered. */
export type LineAnswers = {
  /** The members of a line that stand before its `id`. */
  readonly answer: (inquiry: unknown) => string
  readonly kind: AnswerKind
  readonly work: Work
  /** Called once no more lines come, or nobody reads them. */
  readonly finish?: () => void
}

/**
 * One line of NDJSON for each line of a body, streamed.
 *
 * @throws Refusal where the body cannot be answered at all.
 */
export async function answeredLines(body: unknown, answers: LineAnswers): Promise<ReadableStream<Uint8Array>> {
  if (!(body instanceof ReadableStream)) throw new TypeError('Lines are read as they come')
  const { work, finish } = answers
  const inquiries = await readInquiries(body, (values) => requireBounds(values, answers.kind))
  return streamOf(answered(inquiries, answers), () => {
    work.end()
    finish?.()
  })
}

/** @throws Refusal where more is asked than one call may ask. */
function requireBounds(values: readonly unknown[], kind: AnswerKind): void {
  if (values.length > MOST_INQUIRIES) throw new Refusal('too-many-inquiries')
  if (values.reduce<number>((sum, value) => sum + workOf(value, kind), 0) > MOST_WORK)
    throw new Refusal('too-much-work')
}

/**
 * The answers in order, in pieces. Where more is asked, or longer, than one call may, the last line says so: what stands
 * before it is answered.
 */
async function* answered(
  inquiries: AsyncIterable<readonly Read[]>,
  { answer, kind, work }: LineAnswers,
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
        await work.begin('value' in one ? workOf(one.value, kind) : 0)
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
