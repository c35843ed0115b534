import type { Arrival } from '@ytterby/http/arrival'
import type { Finding } from '@ytterby/http/problem'
import { respond } from '@ytterby/http/respond'

/** Refusals about jobs, and about whatever is kept. Codes are public and stable; titles and details are not. */
const JOB_PROBLEMS = {
  'api-key-required': {
    status: 401,
    title: 'An API key is required',
    detail: 'Send authorization: Bearer and your key. Only what is kept needs one.',
  },
  'invalid-idempotency-key': {
    status: 400,
    title: 'The Idempotency-Key is not valid',
    detail: 'Send 1 to 255 printable ASCII characters, such as a UUID; or no Idempotency-Key.',
  },
  'idempotency-key-reused': {
    status: 409,
    title: 'The Idempotency-Key belongs to another request',
    detail: 'A request with this key had another body or other parameters. Send this one with a new key.',
  },
  'idempotency-key-in-use': {
    status: 409,
    title: 'The request with this Idempotency-Key is being answered',
    detail: 'Send the same request again after a moment; it gets the same answer.',
  },
  'wrong-job-state': {
    status: 409,
    title: 'The job is not ready for this',
    detail: 'The entry of errors says what to do first.',
  },
  'job-body-too-large': {
    status: 413,
    title: 'The list is too large for one request',
    detail: 'The limit is 96 MiB. Create the job without a body, send the list in parts, and start it.',
  },
  'part-too-large': {
    status: 413,
    title: 'The part is too large',
    detail: 'A part may have 8 MiB. It may end anywhere, even within a line.',
  },
  'profile-too-large': {
    status: 413,
    title: 'The profile is too large',
    detail: 'A profile may have 8 MiB. Answer the list on the command line: ytterby batch FILE --profile PROFILE.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'The range begins after the end',
    detail: 'The job states how many bytes its result has.',
  },
  'quota-reached': {
    status: 429,
    title: 'A quota of the API key is used up',
    detail: 'The entry of errors says which quota, and what to do. A Retry-After header says when waiting helps.',
  },
} as const

/** Refusals about watches alone. */
const WATCH_PROBLEMS = {
  'invalid-watch': {
    status: 422,
    title: 'The watch is not valid',
    detail: 'Each entry of errors says where and what to do.',
  },
  'no-webhook': {
    status: 409,
    title: 'The watch has no webhook',
    detail: 'Set one with PATCH, or poll the events.',
  },
} as const

/** Refusals about ledgers alone. */
const LEDGER_PROBLEMS = {
  'invalid-ledger': {
    status: 422,
    title: 'What is stated about the ledger is not valid',
    detail: 'Each entry of errors says where and what to do.',
  },
} as const

/** Refusals of this Worker, in addition to those of the answering one. */
export const PORTFOLIO_PROBLEMS = { ...JOB_PROBLEMS, ...WATCH_PROBLEMS, ...LEDGER_PROBLEMS }

export type PortfolioProblemCode = keyof typeof PORTFOLIO_PROBLEMS

/** The request was refused for a reason that only what is kept can have. */
export class PortfolioRefusal extends Error {
  override readonly name = 'PortfolioRefusal'
  readonly code: PortfolioProblemCode
  readonly findings: readonly Finding[] | undefined
  /** Headers that say more, such as when to retry. */
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: PortfolioProblemCode,
    more: { findings?: readonly Finding[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(PORTFOLIO_PROBLEMS[code].title)
    this.code = code
    this.findings = more.findings
    this.headers = more.headers ?? {}
  }
}

/** Where the pages about problems are. */
export const PROBLEM_PAGES = ['/v1/jobs/problems/', '/v1/watches/problems/', '/v1/ledgers/problems/'] as const

/** The problem document (RFC 9457) of a refusal. */
function portfolioProblem({ code, findings }: PortfolioRefusal, requestId: string): object {
  const [aboutJobs, aboutWatches, aboutLedgers] = PROBLEM_PAGES
  const about = Object.hasOwn(JOB_PROBLEMS, code)
    ? aboutJobs
    : Object.hasOwn(WATCH_PROBLEMS, code)
      ? aboutWatches
      : aboutLedgers
  const type = about + code
  return { type, ...PORTFOLIO_PROBLEMS[code], code, requestId, ...(findings && { errors: findings }) }
}

/** The response to a refusal of this Worker; null for any other error. */
export function toPortfolioRefusal(arrival: Arrival, error: Error): Response | null {
  if (!(error instanceof PortfolioRefusal)) return null
  const { status } = PORTFOLIO_PROBLEMS[error.code]
  return respond(arrival, JSON.stringify(portfolioProblem(error, arrival.requestId)), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...error.headers,
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  })
}
