import { lookUpRefusals } from '../locales/en/refusals/look-ups.ts'
import { filled } from '../locales/filled.ts'
import { YtterbyError } from './ytterby-error.ts'

/** Reference data was requested on an unknown topic. */
export class UnknownTopicError extends YtterbyError {
  override readonly name = 'UnknownTopicError'
  readonly code = 'unknown-topic'
  readonly pointer = ''

  constructor(topics: readonly string[]) {
    super(filled(lookUpRefusals.unknownTopic, { topics: topics.join(', ') }))
  }
}
