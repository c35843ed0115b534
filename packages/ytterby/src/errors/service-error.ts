import { YtterbyError } from './ytterby-error.ts'

/** One issue of a problem document (RFC 9457): what is wrong, and in which field of the body or parameter of the path or query. */
export type ServiceFinding = {
  readonly code: string
  /** A sentence that says what to do. */
  readonly detail: string
  /** JSON pointer into the body that was sent. */
  readonly pointer?: string
  /** Name of the parameter; null if the service does not know it. */
  readonly parameter?: string | null
}

/** Metadata of a response of the service. */
export type ServiceReply = {
  /** HTTP status. */
  readonly status: number
  /** The request id under which the operator finds the call; null if none was given. */
  readonly requestId: string | null
  /** Seconds after which to retry; null if not stated. */
  readonly retryAfter: number | null
}

/** A service refused a call, or sent an unreadable response. */
export class ServiceError extends YtterbyError {
  override readonly name = 'ServiceError'
  /** The code of the problem document, such as `rate-limited`; `unreadable-answer` if there was none. */
  readonly code: string
  readonly pointer = ''
  readonly status: ServiceReply['status']
  readonly requestId: ServiceReply['requestId']
  readonly retryAfter: ServiceReply['retryAfter']
  readonly findings: readonly ServiceFinding[]

  constructor(
    code: string,
    message: string,
    { status, requestId, retryAfter }: ServiceReply,
    findings: readonly ServiceFinding[] = [],
  ) {
    super([message, ...findings.map(({ detail }) => detail)].join('\n'))
    this.code = code
    this.status = status
    this.requestId = requestId
    this.retryAfter = retryAfter
    this.findings = findings
  }
}
