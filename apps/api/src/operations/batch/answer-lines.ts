import { refusalOf } from '@ytterby/http/refusal-of'
import { Refusal } from '@ytterby/http/problem'
import { PIECE_LENGTH, streamOf } from '../../http/stream-of.ts'
import { MAX_WORK, type Work } from '../../work/work.ts'
import { workOf, type AnswerKind } from '@ytterby/http/work-of'
import { answerLine, problemLine } from './answer-line.ts'
import { MAX_INQUIRIES } from './limits.ts'
import { readInquiries, type ReadLine } from './read-inquiries.ts'

export type AnswerLinesOptions = {
  /** Writes the members of a line that precede its `id`. */
  readonly answer: (inquiry: unknown) => string
  readonly kind: AnswerKind
  readonly work: Work
  /** Called when the lines end or the reader is gone. */
  readonly finish?: () => void
}

/**
 * Streams one line of NDJSON for each inquiry of a body.
 *
 * @throws Refusal if the body cannot be answered at all.
 */
export async function answerLines(body: unknown, answers: AnswerLinesOptions): Promise<ReadableStream<Uint8Array>> {
  if (!(body instanceof ReadableStream)) throw new TypeError('Lines are read as they come')
  const { work, finish } = answers
  const inquiries = await readInquiries(body, {
    requireBounds: (values) => requireBounds(values, answers.kind),
    pause: work.pause,
  })
  return streamOf(answered(inquiries, answers), () => {
    work.end()
    finish?.()
  })
}

/** @throws Refusal if the inquiries exceed the limits of one call. */
function requireBounds(values: readonly unknown[], kind: AnswerKind): void {
  if (values.length > MAX_INQUIRIES) throw new Refusal('too-many-inquiries')
  if (values.reduce<number>((sum, value) => sum + workOf(value, kind), 0) > MAX_WORK) throw new Refusal('too-much-work')
}

/** The answers in order, in chunks. If a limit is exceeded, the last line says so; everything before it is answered. */
async function* answered(
  inquiries: AsyncIterable<readonly ReadLine[]>,
  { answer, kind, work }: AnswerLinesOptions,
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
        if (asked > MAX_INQUIRIES) throw new Refusal('too-many-inquiries')
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
