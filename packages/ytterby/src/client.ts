/**
 * The SDK over HTTP: calls the functions of `ytterby` on a service, leaves lists there to be answered or watched, and verifies
 * the webhook messages that it sends. It loads no law and has no dependencies. `createLocalClient` answers the same calls in the
 * same process, and loads the law with the first one.
 */

// Answers
export { createLocalClient } from './current-law/local-client.ts'
export { createClient } from './client/create-client.ts'
export type { BatchInquiry, BatchLine, Client } from './client/client.ts'
export type { ClientOptions } from './client/service.ts'
export { isYtterbyError } from './errors/is-ytterby-error.ts'

// Lists of any length: a service answers them in the background
export { createJobsClient, type Job, type JobParameters, type JobsClient } from './client/jobs.ts'

// Watched lists: a service tells which lines changed
export { createWatchesClient, type WatchesClient } from './client/watches.ts'
export type { KeptEvent, KeptWatch } from './client/kept-watch.ts'

// Webhook messages
export { verifyWebhook, type WebhookMessage } from './client/verify-webhook.ts'
