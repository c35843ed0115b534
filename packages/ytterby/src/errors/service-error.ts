import { YtterbyError } from './ytterby-error.ts'

/** One finding of a problem document (RFC 9457): what is wrong, and with which field of the body or parameter of the path or query. */
export type ServiceFinding = {
  readonly code: string
  /** A sentence that says what to do. */
  readonly detail: string
  /** JSON pointer into the body that was sent. */
  readonly pointer?: string
  /** Name of the parameter; null where the service does not know it. */
  readonly parameter?: string | null
}

/** What is known of an answer of the service besides its body. */
export type ServiceReply = {
  /** HTTP status. */
  readonly status: number
  /** By which whoever runs the service finds the call; null where it gave none. */
  readonly requestId: string | null
  /** Seconds after which the service may be asked again; null where it did not say so. */
  readonly retryAfter: number | null
}

/** A service refused a call, or answered with what is no answer of it. */
export class ServiceError extends YtterbyError {
  override readonly name = 'ServiceError'
  /** That of the problem document, such as `rate-limited`; `unreadable-answer` where none came. */
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
