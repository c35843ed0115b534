import { now } from '../now.ts'
import type { DeliveryStore } from './delivery-store.ts'
import { MOST_EARLIER_KEYS } from './limits.ts'
import type { EarlierKeys, Webhook, WebhookKeys } from './webhook.ts'

/** The webhook that the owner states, and what becomes of the messages that wait; `undefined` leaves it as it is. */
export function changedWebhook(
  before: Webhook | null,
  stated: Webhook | null | undefined,
  { deliveries, lastEvent }: { readonly deliveries: DeliveryStore; readonly lastEvent: number },
): Webhook | null {
  if (stated === undefined) return before
  if (stated === null) {
    deliveries.dropWaiting()
    return null
  }
  if (before === null) {
    // Whoever has been without a webhook polls; its first message tells what comes from now on.
    deliveries.skipUpTo(lastEvent)
    return stated
  }
  if (stated.url !== before.url || before.failing !== null) deliveries.retryHead(now())
  return { ...before, url: stated.url, failing: null }
}

/** The keys from before that still sign, oldest first. */
export const earlierKeys = ({ earlierKeys: all = [] }: Webhook): readonly EarlierKeys[] =>
  all.filter(({ until }) => until > now())

/**
 * The webhook with new keys. Those before sign as well until an instant; if it has come, neither they nor any earlier ones sign
 * again. Messages that wait are signed when they are sent, so they are signed by the new keys.
 *
 * @returns null if too many keys would sign.
 */
export function rotatedWebhook(webhook: Webhook, keys: WebhookKeys, until: number): Webhook | null {
  const { secret, privateKey, publicKey } = webhook
  const kept = until > now() ? [...earlierKeys(webhook), { secret, privateKey, publicKey, until }] : []
  return kept.length > MOST_EARLIER_KEYS ? null : { ...webhook, ...keys, earlierKeys: kept }
}
