import { assess, canonicalJson, decide, parseInquiry, type Inquiry } from 'ytterby'
import * as z from 'zod'
import { Refusal } from '../../http/problem.ts'
import { refusalOf } from '../../http/refusal-of.ts'
import { operation } from '../../operation.ts'
import { magnet } from '../shared/examples.ts'
import { lang, ruleset, view } from '../shared/query.ts'
import { withDay } from '../shared/with-day.ts'
import { answerLine, problemLine } from './answer-line.ts'
import { LONGEST_ID, MOST_BYTES, MOST_INQUIRIES } from './limits.ts'
import { readInquiries, type Read } from './read-inquiries.ts'

/** Answers are handed on in pieces that are worth sending. */
const PIECE_LENGTH = 64 * 1024

/** `POST /v1/assessments/batch`: many inquiries in, one line each out, in order. */
export const batch = operation({
  id: 'assessBatch',
  method: 'POST',
  path: '/v1/assessments/batch',
  reads: 'lines',
  mostBytes: MOST_BYTES,
  query: z.strictObject({ lang, view, ruleset }),
  contract: async () => {
    const { AssessmentSchema, DecisionView, InquiryBody } = await import('../../contract/answers.ts')
    const { LineProblemSchema } = await import('../../contract/problem.ts')
    const id = z.union([z.string().max(LONGEST_ID), z.number()]).optional()
    const line = { id, line: z.int().meta({ description: 'Line of the inquiry, or its place in the array, from 1' }) }
    return {
      summary: 'Many inquiries at once',
      description:
        'NDJSON, one inquiry a line, or a JSON array of them; NDJSON out, in the same order, streamed. An `id` beside the facts is echoed. A bad line is answered by a problem of its own, and the others are answered. At most 10,000 inquiries and 16 MiB, 64 KiB a line. An inquiry without `asOf` is asked of the day that the header `Ytterby-As-Of` says.',
      body: {
        name: 'inquiries',
        schema: z.array(InquiryBody.extend({ id })).max(MOST_INQUIRIES),
        example: [{ id: 'A1', ...magnet }],
      },
      answer: z
        .union([
          z.strictObject({ ...line, assessment: AssessmentSchema }),
          z.strictObject({ ...line, decision: DecisionView }),
          z.strictObject({ ...line, problem: LineProblemSchema }),
        ])
        .meta({ id: 'BatchLine', description: 'One line of the answer' }),
      problems: ['too-many-inquiries'],
    }
  },
  async handle({ query, body, today }) {
    const verdicts: string[] = []
    const day = today() // Headers go out before the first line is read.
    const { lang: inLang, view: asView } = query
    const [member, ask] =
      asView === 'decision'
        ? (['decision', decide] as const)
        : (['assessment', (inquiry: Inquiry) => assess(inquiry, { lang: inLang })] as const)
    const answer = (stated: unknown): string => {
      const given = ask(parseInquiry(withDay(stated, () => day)))
      verdicts.push(given.verdict)
      return `"${member}":${canonicalJson(given)}`
    }
    if (!(body instanceof ReadableStream)) throw new TypeError('A batch is read as it comes')
    const inquiries = await readInquiries(body)
    let finish = (): void => undefined
    const given = new Promise<readonly string[]>((resolve) => {
      finish = () => resolve(verdicts)
    })
    return {
      text: streamOf(answered(inquiries, answer), () => finish()),
      type: 'application/x-ndjson',
      verdicts: given,
    }
  },
})

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
