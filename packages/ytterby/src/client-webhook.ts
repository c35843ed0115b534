/** Receives webhook messages about watched lists. It contains no law and has no dependencies. */
export { verifyWebhook, type WebhookMessage, type WebhookRequest } from './client/verify-webhook.ts'
export { WebhookRefusedError, type WebhookRefusal } from './errors/webhook-refused-error.ts'
