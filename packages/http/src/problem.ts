/** Every kind of refusal of this service. Codes are public and stable; titles and details are not. */
export const PROBLEMS = {
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    detail: 'Send one JSON value in UTF-8.',
  },
  'invalid-query': {
    status: 400,
    title: 'The query is not valid',
    detail: 'Each entry of errors names a parameter and what to do.',
  },
  'unknown-api-key': {
    status: 401,
    title: 'The API key is not known',
    detail: 'Send a valid key, or none where none is required: the limits for callers without a key then apply.',
  },
  'unknown-host': {
    status: 403,
    title: 'Tools are not served under this name',
    detail: 'Use one of the host names of the service; its operator lists them in MCP_HOSTS.',
  },
  'no-receipts': {
    status: 404,
    title: 'No receipts are issued here',
    detail:
      'Ask without a receipt. To issue them, the operator has to configure a signing key, and to set the clock right if an entry of errors says so.',
  },
  'not-found': {
    status: 404,
    title: 'No such resource',
    detail: '/docs/http lists every operation; POST /v1/assessments answers inquiries.',
  },
  'method-not-allowed': { status: 405, title: 'Method not allowed', detail: 'The Allow header lists the methods.' },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    detail:
      'The limit is 64 KiB for an inquiry, 1 MiB for a kit, 16 MiB for a list, and 2 MiB for a file. Split anything larger.',
  },
  'too-many-inquiries': {
    status: 413,
    title: 'Too many inquiries in one call',
    detail: 'Send at most 10,000 inquiries in one call, and the rest in another.',
  },
  'too-much-work': {
    status: 413,
    title: 'Too much work in one call',
    detail:
      'Split the list into several calls, or state more in each line: missing forms and incomplete element lists cause most of the work. /docs/operations says how work is counted.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has another content type, or is compressed',
    detail:
      'Send content-type: application/json, application/x-ndjson to a batch, or that of a file to an intake or a job; the file itself, not a form that holds it; and no content-encoding.',
  },
  'invalid-inquiry': {
    status: 422,
    title: 'The inquiry is not valid',
    detail: 'Each entry of errors says where and what to do. /v1/forms lists the forms, /v1/elements the rare earths.',
  },
  'invalid-composition': {
    status: 422,
    title: 'The composition is not valid',
    detail: 'Each entry of errors says where and what to do.',
  },
  'invalid-kit': {
    status: 422,
    title: 'The kit is not valid',
    detail: 'Each entry of errors says where and what to do.',
  },
  'invalid-licence': {
    status: 422,
    title: 'The licence is not valid',
    detail: 'Each entry of errors says where and what to do.',
  },
  'invalid-list': {
    status: 422,
    title: 'The list cannot be answered',
    detail: 'Each entry of errors says where and what to do.',
  },
  'invalid-profile': {
    status: 422,
    title: 'The profile is not valid',
    detail: 'Each entry of errors says where and what to do.',
  },
  'invalid-comparison': {
    status: 422,
    title: 'There is nothing to compare',
    detail: 'Each entry of errors says what to state about the two sides in the query.',
  },
  'paper-refused': {
    status: 422,
    title: 'The paper cannot truthfully be drawn up',
    detail: 'The entry of errors says why.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    detail: 'Retry after the number of seconds in the Retry-After header, or send an API key.',
  },
  internal: {
    status: 500,
    title: 'Internal error',
    detail: 'The fault is ours, not that of the request. Its id helps us find the cause.',
  },
  'law-unavailable': {
    status: 503,
    title: 'The law in force cannot be read right now',
    detail:
      'Retry in a moment: this server has just started, and answers as soon as it has proven which law is in force. It answers now by a release that the request names (ruleset=…).',
  },
  'no-jobs-here': {
    status: 501,
    title: 'This service keeps nothing, so it runs no jobs',
    detail: 'Run ytterby batch FILE: it prints the same bytes as the result of a job, for a file of any length.',
  },
  'no-watches-here': {
    status: 501,
    title: 'This service keeps nothing, so it watches no lists',
    detail:
      'Run ytterby watch FILE --state watch.json each night: it reports the same changes, and keeps its state in a file.',
  },
  'no-ledgers-here': {
    status: 501,
    title: 'This service keeps nothing, so it keeps no ledgers',
    detail: 'Run ytterby ledger: it keeps the same events in a file, and gives the same balance.',
  },
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** One error of a problem document (RFC 9457 section 3.1): where it is and what to do. Of the request it repeats at most the name of a parameter. */
export type Finding = { readonly code: string; readonly detail: string } & (
  | { readonly pointer: string }
  | { readonly parameter: string | null }
)

/**
 * The request was refused.
 *
 * @example throw new Refusal('invalid-list', [{ code: 'not-a-list', pointer: '', detail: 'Send a list.' }])
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ProblemCode
  readonly findings: readonly Finding[] | undefined

  constructor(code: ProblemCode, findings?: readonly Finding[]) {
    super(PROBLEMS[code].title)
    this.code = code
    this.findings = findings
  }
}

/**
 * For a path that exists whose parameter names nothing.
 *
 * @example throw notFound('id', 'No instrument has this id.')
 */
export const notFound = (parameter: string, detail: string): Refusal =>
  new Refusal('not-found', [{ code: 'unknown-value', parameter, detail }])

/** The most errors that one problem document lists: a short body can have very many. */
const MOST_FINDINGS = 1000

/**
 * The problem document (RFC 9457) of a refusal, with its first errors.
 *
 * @example problemOf(new Refusal('not-found'), requestId) // { type: '/problems/not-found', status: 404, … }
 */
export function problemOf({ code, findings }: Refusal, requestId: string): object {
  const { status, title, detail } = PROBLEMS[code]
  const errors = findings?.slice(0, MOST_FINDINGS)
  return { type: `/problems/${code}`, title, status, detail, code, requestId, ...(errors && { errors }) }
}
