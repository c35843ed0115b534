import { YtterbyError } from './ytterby-error.ts'

/** Why a webhook message is not to be trusted, or not to be read. Codes are stable; messages are not. */
export type WebhookRefusal =
  | 'missing-header'
  | 'malformed-header'
  | 'too-old'
  | 'too-new'
  | 'wrong-signature'
  | 'malformed'
  | 'unknown-type'

const SENTENCES: Readonly<Record<WebhookRefusal, string>> = {
  'missing-header': 'Send the headers webhook-id, webhook-timestamp and webhook-signature, each once.',
  'malformed-header': 'Write webhook-timestamp as whole seconds since 1970.',
  'too-old':
    'The message was signed more than 5 minutes ago: it may be a copy. If it is not, set the clock of the receiver.',
  'too-new': 'The message was signed more than 5 minutes from now: set the clock of the sender or of the receiver.',
  'wrong-signature':
    'No signature of the message is one of the given keys. Verify the body byte for byte as it arrived, with the keys of this watch.',
  malformed: 'The message is signed, but its body is not that of a watch.',
  'unknown-type': 'The message is signed, but this release does not know its type: use a newer one.',
}

/** A webhook message was refused. The message of the error never quotes a key or the body. */
export class WebhookRefusedError extends YtterbyError {
  override readonly name = 'WebhookRefusedError'
  readonly code: WebhookRefusal
  /** JSON pointer into `{ headers, body }`. */
  readonly pointer: string

  constructor(code: WebhookRefusal, pointer: string) {
    super(SENTENCES[code])
    this.code = code
    this.pointer = pointer
  }
}
