import { UnreachableError } from '../errors/unreachable-error.ts'
import type { Answered, BatchInquiry, BatchLine, ComparisonLine, Many, Numbered } from './client.ts'
import { withExplicitDay } from './explicit-day.ts'
import { errorOf, type Problem } from './problem-error.ts'
import { waitAfter } from './retry.ts'
import type { Call, Service } from './service.ts'

/** What the service takes in one call. */
const MOST_LINES = 10_000
const MOST_BYTES = 16 * 1024 * 1024

/** The operation that is asked, and when it is given up. */
type Asked = Pick<Call, 'path' | 'query' | 'signal'>

/** What can stand in a line, and a line as the service answers it. */
type Whole = Answered | Pick<Extract<ComparisonLine, { comparison: unknown }>, 'comparison'>
type AnsweredLine = Pick<Numbered<Whole>, 'id'> & (Whole | { problem: Problem & { status: number } })

/** Asks of many inquiries, as many in one call as the service takes, one call after the other. */
export function batchOf(
  service: Service,
  inquiries: Many<BatchInquiry>,
  asked: Asked & { path: '/v1/assessments/batch' },
): AsyncGenerator<BatchLine>
export function batchOf(
  service: Service,
  inquiries: Many<BatchInquiry>,
  asked: Asked & { path: '/v1/comparisons' },
): AsyncGenerator<ComparisonLine>
export async function* batchOf(
  service: Service,
  inquiries: Many<BatchInquiry>,
  options: Asked,
): AsyncGenerator<Numbered<Whole>> {
  let line = 0
  for await (const asked of callsOf(inquiries, options))
    for await (const answer of answersTo(asked, service, options)) {
      line += 1
      yield lineOf(answer, line)
    }
}

function lineOf(answer: AnsweredLine, line: number): Numbered<Whole> {
  if (!('problem' in answer)) return { ...answer, line }
  const { problem } = answer
  const reply = { status: problem.status, requestId: null, retryAfter: null }
  return { ...answer, line, problem: errorOf(problem, reply) }
}

/** The lines of one call after the other. */
async function* callsOf(inquiries: Many<BatchInquiry>, { signal }: Asked): AsyncGenerator<readonly string[]> {
  const encoder = new TextEncoder()
  let lines: string[] = []
  let bytes = 0
  for await (const inquiry of inquiries) {
    signal?.throwIfAborted()
    const line = `${JSON.stringify(withExplicitDay(inquiry))}\n`
    const { length } = encoder.encode(line)
    if (lines.length === MOST_LINES || bytes + length > MOST_BYTES) {
      yield lines
      lines = []
      bytes = 0
    }
    lines.push(line)
    bytes += length
  }
  yield lines
}

/** The lines up to this one are as much work as one call may ask for. */
const isTooMuch = (answer: AnsweredLine): boolean => 'problem' in answer && answer.problem.code === 'too-much-work'

/** Answers to the lines of one call. Where they break off, or are too much for one call, what was not answered is asked again. */
async function* answersTo(lines: readonly string[], service: Service, asked: Asked): AsyncGenerator<AnsweredLine> {
  const { signal } = asked
  let answered = 0
  let failed = 0
  while (answered < lines.length) {
    const body = lines.slice(answered).join('')
    const before = answered
    let isRestForAnother = false
    try {
      for await (const answer of service.lines<AnsweredLine>({ ...asked, body })) {
        isRestForAnother = answered > before && isTooMuch(answer)
        if (isRestForAnother) break
        yield answer
        answered += 1
        failed = 0
      }
      if (!isRestForAnother && answered < lines.length) throw new UnreachableError('unreachable')
    } catch (error) {
      await waitAfter(error, failed, { retries: service.retries, signal })
      failed += 1
    }
  }
}
