import { YtterbyError } from './ytterby-error.ts'

const SENTENCES = {
  unreachable: 'The service cannot be reached, or its answer broke off: look at its address and at the network.',
  'timed-out': 'The service did not answer in time: ask again, or allow it more (timeoutMs).',
} as const

/** No answer came of a service, or none to its end. `cause` is what the platform said. */
export class UnreachableError extends YtterbyError {
  override readonly name = 'UnreachableError'
  readonly code: keyof typeof SENTENCES
  readonly pointer = ''

  constructor(code: keyof typeof SENTENCES, options?: ErrorOptions) {
    super(SENTENCES[code], options)
    this.code = code
  }
}
