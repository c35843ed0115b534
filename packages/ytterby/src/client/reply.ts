import { serviceRefusals } from '../locales/en/refusals/service.ts'
import { filled } from '../locales/filled.ts'
import { ServiceError, type ServiceReply } from '../errors/service-error.ts'
import type { YtterbyError } from '../errors/ytterby-error.ts'
import { errorOf, type PointerOf, type Problem } from './problem-error.ts'

const PROBLEM = 'application/problem+json'

/** Whether a response is an answer of this media type. */
export const isAnswer = (response: Response, type: string): boolean => response.ok && typeOf(response) === type

/**
 * Parses the JSON of an answer.
 *
 * @throws ServiceError if it is invalid.
 */
export function parseAnswer(response: Response, text: string) {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable(response)
  }
}

/** The error for a response without an answer. */
export function refusalOf(response: Response, text: string, pointerOf?: PointerOf): YtterbyError {
  if (typeOf(response) !== PROBLEM) return unreadable(response)
  const problem: unknown = parseAnswer(response, text)
  return isProblem(problem) ? errorOf(problem, replyOf(response), pointerOf) : unreadable(response)
}

const typeOf = ({ headers }: Response): string | undefined => headers.get('content-type')?.split(';')[0]?.trim()

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'

const unreadable = (response: Response): ServiceError =>
  new ServiceError(
    'unreadable-answer',
    filled(serviceRefusals['unreadable-answer'], { status: response.status }),
    replyOf(response),
  )

const replyOf = ({ status, headers }: Response): ServiceReply => ({
  status,
  requestId: headers.get('request-id'),
  retryAfter: secondsOf(headers.get('retry-after')),
})

/** `Retry-After`: seconds, or a time (RFC 9110 section 10.2.3). */
function secondsOf(header: string | null): number | null {
  if (header === null) return null
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000)
  return Number.isNaN(seconds) ? null : Math.max(0, seconds)
}
