import { deliveriesOf, type Delivery } from 'ytterby/planning'
import { now } from '../now.ts'
import { NO_MORE, postDelivery, type WebhookEnv } from '../webhook/post-delivery.ts'
import type { DeliveryStore, StoredDelivery } from './delivery-store.ts'
import { EVENTS_A_DELIVERY, PAUSES } from './limits.ts'
import { failureOf } from './watch-document.ts'
import type { WatchRecord, Webhook } from './watch-record.ts'
import type { KeptEvent, WatchStore } from './watch-store.ts'

/** Makes messages of events, and sends them one after another. */
export class Deliverer {
  private readonly store: WatchStore
  private readonly deliveries: DeliveryStore

  constructor(store: WatchStore, deliveries: DeliveryStore) {
    this.store = store
    this.deliveries = deliveries
  }

  /** Makes messages of the events that have none: full ones at any time, the last one at the end of a round. */
  cut({ id, webhook }: WatchRecord, { isEnd }: { readonly isEnd: boolean }): void {
    if (webhook === null) return this.deliveries.skipUpTo(this.store.lastEvent())
    for (;;) {
      const events = this.store.events(this.deliveries.cutUpTo(), EVENTS_A_DELIVERY)
      if (events.length === 0 || (events.length < EVENTS_A_DELIVERY && !isEnd)) return
      this.deliveries.add(messageOf(id, events).id, events, now())
    }
  }

  /** Attempts the first message that waits, if it is due; returns whether it was accepted. */
  async deliverOnce(live: () => WatchRecord | null, env: WebhookEnv): Promise<boolean> {
    const record = live()
    const head = this.deliveries.head()
    if (record === null || record.webhook === null || record.webhook.failing !== null) return false
    if (head === null || head.due > now()) return false
    const events = this.store.events(head.first - 1, head.last - head.first + 1)
    const attempt = await postDelivery({ ...messageOf(record.id, events), id: head.id }, record.webhook, env)
    // Meanwhile somebody may have deleted the watch, set another address, or had the message sent again.
    const after = live()
    const isSameHead = this.deliveries.head()?.n === head.n && this.deliveries.head()?.attempts === head.attempts
    if (after === null || after.webhook?.url !== record.webhook.url || !isSameHead) return false
    if (attempt.accepted) this.deliveries.accepted(head.n, now(), attempt.reason)
    else this.notAccepted(head, attempt.reason, { ...after, webhook: after.webhook })
    return attempt.accepted
  }

  private notAccepted(head: StoredDelivery, reason: string, record: WatchRecord & { readonly webhook: Webhook }): void {
    const pause = reason === NO_MORE ? undefined : PAUSES[head.attempts]
    this.deliveries.failed(head.n, now() + (pause ?? 0), reason)
    if (pause !== undefined) return
    const failing = { since: now(), reason: failureOf(reason) }
    this.store.write({ ...record, webhook: { ...record.webhook, failing } })
  }
}

/** The message about some events of a watch. */
function messageOf(watch: string, events: readonly KeptEvent[]): Delivery {
  const after = (events.at(0)?.n ?? 1) - 1
  const [message] = deliveriesOf(
    events.map(({ event }) => event),
    { watch, after },
  )
  if (message === undefined) throw new TypeError('A message has events')
  return message
}
