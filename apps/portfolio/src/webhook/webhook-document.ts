import { instant } from '../now.ts'
import { earlierKeys } from './change-webhook.ts'
import type { StoredDelivery } from './delivery-store.ts'
import { NO_MORE } from './post-delivery.ts'
import type { Webhook } from './webhook.ts'

/** A webhook as its owner sees it; `WebhookSchema` describes it. The secret is never in it. */
export function webhookDocument(webhook: Webhook, waiting: number, head: StoredDelivery | null): object {
  const { url, publicKey, failing } = webhook
  const isRetrying = head !== null && head.attempts > 0
  return {
    url,
    publicKey,
    earlierKeys: earlierKeys(webhook).map((keys) => ({ publicKey: keys.publicKey, until: instant(keys.until) })),
    state: failing === null ? (isRetrying ? 'retrying' : 'ready') : 'failing',
    waiting,
    reason: failing?.reason ?? (isRetrying ? head.outcome : null),
    nextAttempt: failing === null && head !== null ? instant(head.due) : null,
  }
}

/** A delivery as its owner sees it. */
export function deliveryDocument(delivery: StoredDelivery, webhook: Webhook | null): object {
  const { id, first, last, created, attempts, due, delivered, outcome } = delivery
  const isWaiting = delivered === null && webhook !== null
  return {
    id,
    events: { first, last },
    created: instant(created),
    attempts,
    delivered: delivered === null ? null : instant(delivered),
    outcome,
    nextAttempt: isWaiting && webhook.failing === null ? instant(due) : null,
  }
}

/** Why a webhook gets no more messages. */
export const failureOf = (outcome: string): string =>
  outcome === NO_MORE ? `${outcome}: the receiver wants no more` : `${outcome}, for three days`
