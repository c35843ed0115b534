import { YtterbyError } from './ytterby-error.ts'

/** The secret or the private key of a webhook is malformed. The message says what to do; it never quotes the secret. */
export class WebhookSecretError extends YtterbyError {
  override readonly name = 'WebhookSecretError'
  readonly code = 'webhook-secret'
  readonly pointer = ''

  constructor() {
    super(
      'Write the secret of the webhook as “whsec_” and 24 to 64 bytes in base64, its private key as “whsk_” and 32 or 64.',
    )
  }
}
