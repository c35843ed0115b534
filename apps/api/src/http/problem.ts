/** Every kind of refusal of this service. Codes are public and stable; titles and details are not. */
export const PROBLEMS = {
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    detail: 'Send one JSON value in UTF-8.',
  },
  'invalid-query': {
    status: 400,
    title: 'The query is not understood',
    detail: 'Each entry of errors names a parameter and what to do; /openapi.json lists all of them.',
  },
  'unknown-api-key': {
    status: 401,
    title: 'The API key is not known',
    detail: 'Send a key that is valid, or none: then the limits of callers without a key hold.',
  },
  'unknown-host': {
    status: 403,
    title: 'Tools are not served under this name',
    detail: 'Reach the service under a name of its own; whoever runs it lists them in MCP_HOSTS.',
  },
  'no-receipts': {
    status: 404,
    title: 'No receipts are issued here',
    detail: 'Ask without a receipt; whoever runs the service gives it a key to sign with.',
  },
  'not-found': {
    status: 404,
    title: 'No such resource',
    detail: '/docs lists what there is; POST /v1/assessments answers inquiries.',
  },
  'method-not-allowed': { status: 405, title: 'Method not allowed', detail: 'The header Allow lists the methods.' },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    detail: 'An inquiry may have 64 KiB, a kit or a list 16 MiB; split what is larger.',
  },
  'too-many-inquiries': {
    status: 413,
    title: 'Too many inquiries in one call',
    detail: 'Ask for at most 10,000 inquiries in one call; ask for the rest in another.',
  },
  'too-much-work': {
    status: 413,
    title: 'Too much work in one call',
    detail:
      'Split the list into several calls, or state more of each line: most work comes of forms that are left out and of element lists that may miss some. /docs says how work is counted.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is not declared as JSON',
    detail: 'Send content-type: application/json, or application/x-ndjson to a batch.',
  },
  'invalid-inquiry': {
    status: 422,
    title: 'The inquiry is not valid',
    detail: 'Each entry of errors says where and what to do.',
  },
  'invalid-kit': {
    status: 422,
    title: 'The kit is not valid',
    detail: 'Each entry of errors says where and what to do.',
  },
  'invalid-licence': {
    status: 422,
    title: 'What is stated of the licence is not valid',
    detail: 'Each entry of errors says where and what to do.',
  },
  'invalid-list': {
    status: 422,
    title: 'The list cannot be answered',
    detail: 'Each entry of errors says where and what to do.',
  },
  'invalid-comparison': {
    status: 422,
    title: 'There is nothing to compare',
    detail: 'Each entry of errors says what to state of the two sides in the query.',
  },
  'paper-refused': {
    status: 422,
    title: 'The paper cannot truthfully be drawn up',
    detail: 'The entry of errors says why.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    detail: 'Ask again after the seconds of the header Retry-After, or with an API key.',
  },
  internal: {
    status: 500,
    title: 'Internal error',
    detail: 'The fault is ours. Nothing is wrong with the request; its id helps us find the fault.',
  },
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** One finding, after RFC 9457 section 3.1: where it is, and what to do. Nothing of the request is repeated in it. */
export type Finding = { readonly code: string; readonly detail: string } & (
  | { readonly pointer: string }
  | { readonly parameter: string | null }
)

/** The request was refused. */
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

/** The path is one of ours, and what its parameter names is not there. */
export const notFound = (parameter: string, detail: string): Refusal =>
  new Refusal('not-found', [{ code: 'unknown-value', parameter, detail }])

/** The problem document (RFC 9457) of a refusal. */
export function problemOf({ code, findings }: Refusal, requestId: string): object {
  const { status, title, detail } = PROBLEMS[code]
  return { type: `/problems/${code}`, title, status, detail, code, requestId, ...(findings && { errors: findings }) }
}
