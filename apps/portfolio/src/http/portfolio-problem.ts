import type { Finding } from '@ytterby/api/src/http/problem.ts'

/** Refusals of this Worker, in addition to those of the answering one. Codes are public and stable; titles and details are not. */
export const JOB_PROBLEMS = {
  'api-key-required': {
    status: 401,
    title: 'An API key is required',
    detail: 'Send authorization: Bearer and your key. Only what is kept needs one.',
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
  'range-not-satisfiable': {
    status: 416,
    title: 'The range begins after the end',
    detail: 'The job states how many bytes its result has.',
  },
  'quota-reached': {
    status: 429,
    title: 'A quota of the API key is used up',
    detail: 'Retry after the number of seconds in the Retry-After header, or delete jobs that are no longer needed.',
  },
} as const

export type JobProblemCode = keyof typeof JOB_PROBLEMS

/** The request was refused for a reason that only jobs have. */
export class JobRefusal extends Error {
  override readonly name = 'JobRefusal'
  readonly code: JobProblemCode
  readonly findings: readonly Finding[] | undefined
  /** Seconds after which the request may succeed. */
  readonly retryAfter: number | undefined

  constructor(code: JobProblemCode, more: { findings?: readonly Finding[]; retryAfter?: number } = {}) {
    super(JOB_PROBLEMS[code].title)
    this.code = code
    this.findings = more.findings
    this.retryAfter = more.retryAfter
  }
}

/** Where the page about a problem is. */
export const PROBLEM_PAGES = '/v1/jobs/problems/'

/** The problem document (RFC 9457) of a refusal. */
export function jobProblem({ code, findings }: JobRefusal, requestId: string): object {
  const type = PROBLEM_PAGES + code
  return { type, ...JOB_PROBLEMS[code], code, requestId, ...(findings && { errors: findings }) }
}
