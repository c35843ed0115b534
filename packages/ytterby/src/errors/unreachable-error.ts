import { YtterbyError } from './ytterby-error.ts'

const SENTENCES = {
  unreachable: 'The service cannot be reached, or its answer broke off: check its address and the network.',
  'timed-out': 'The service did not answer in time: ask again, or allow it more time (timeoutMs).',
} as const

/** A service did not answer, or its response broke off. `cause` is the error of the platform. */
export class UnreachableError extends YtterbyError {
  override readonly name = 'UnreachableError'
  readonly code: keyof typeof SENTENCES
  readonly pointer = ''

  constructor(code: keyof typeof SENTENCES, options?: ErrorOptions) {
    super(SENTENCES[code], options)
    this.code = code
  }
}
