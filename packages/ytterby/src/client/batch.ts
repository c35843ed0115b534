import { UnreachableError } from '../errors/unreachable-error.ts'
import type { ServiceAnswer, BatchInquiry, BatchLine, ComparisonLine, Many, Numbered } from './client.ts'
import { withExplicitDay } from './explicit-day.ts'
import { errorOf, type Problem } from './problem-error.ts'
import { waitAfter } from './retry.ts'
import type { Call, Service } from './service.ts'

/** The limits of one call to the service. */
const MOST_LINES = 10_000
const MOST_BYTES = 16 * 1024 * 1024

/** The operation to call, and the signal that aborts it. */
type BatchCall = Pick<Call, 'path' | 'query' | 'signal'>

/** The possible results of a line, and a line as the service answers it. */
type Whole = ServiceAnswer | Pick<Extract<ComparisonLine, { comparison: unknown }>, 'comparison'>
type AnsweredLine = Pick<Numbered<Whole>, 'id'> & (Whole | { problem: Problem & { status: number } })

/** Sends many inquiries in consecutive calls, each as large as the service accepts. */
export function batchOf(
  service: Service,
  inquiries: Many<BatchInquiry>,
  asked: BatchCall & { path: '/v1/assessments/batch' },
): AsyncGenerator<BatchLine>
export function batchOf(
  service: Service,
  inquiries: Many<BatchInquiry>,
  asked: BatchCall & { path: '/v1/comparisons' },
): AsyncGenerator<ComparisonLine>
export async function* batchOf(
  service: Service,
  inquiries: Many<BatchInquiry>,
  options: BatchCall,
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

/** Splits inquiries into the lines of consecutive calls. */
async function* callsOf(inquiries: Many<BatchInquiry>, { signal }: BatchCall): AsyncGenerator<readonly string[]> {
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

/** The work limit of one call is reached before this line. */
const isTooMuch = (answer: AnsweredLine): boolean => 'problem' in answer && answer.problem.code === 'too-much-work'

/**
 * Yields the answers to the lines of one call. If the response breaks off, or the lines are too much for one call, the
 * unanswered ones are sent again.
 */
async function* answersTo(lines: readonly string[], service: Service, asked: BatchCall): AsyncGenerator<AnsweredLine> {
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
