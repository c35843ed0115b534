import { webhookKeyRefusals } from '../locales/en/refusals/webhook-keys.ts'
import { YtterbyError } from './ytterby-error.ts'

/** The secret or the private key of a webhook is malformed. The message says what to do; it never quotes the secret. */
export class WebhookSecretError extends YtterbyError {
  override readonly name = 'WebhookSecretError'
  readonly code = 'webhook-secret'
  readonly pointer = ''

  constructor() {
    super(webhookKeyRefusals.signing)
  }
}
