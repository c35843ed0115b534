import { YtterbyError } from './ytterby-error.ts'

/** Reference data was asked for on a topic that is not held. */
export class UnknownTopicError extends YtterbyError {
  override readonly name = 'UnknownTopicError'
  readonly code = 'unknown-topic'
  readonly pointer = ''

  constructor(topics: readonly string[]) {
    super(`Ask for one of: ${topics.join(', ')}.`)
  }
}
