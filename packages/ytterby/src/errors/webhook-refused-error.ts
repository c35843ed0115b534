import { webhookRefusals } from '../locales/en/refusals/webhooks.ts'
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

/** A webhook message was refused. The message of the error never quotes a key or the body. */
export class WebhookRefusedError extends YtterbyError {
  override readonly name = 'WebhookRefusedError'
  readonly code: WebhookRefusal
  /** JSON pointer into `{ headers, body }`. */
  readonly pointer: string

  constructor(code: WebhookRefusal, pointer: string) {
    super(webhookRefusals[code])
    this.code = code
    this.pointer = pointer
  }
}
