import type { Finding } from '@ytterby/http/problem'
import type { Delivery } from 'ytterby/planning'
import { now } from '../now.ts'
import { changedWebhook, earlierKeys, rotatedWebhook } from './change-webhook.ts'
import { DeliveryStore, type StoredDelivery } from './delivery-store.ts'
import type { EventLog, Numbered } from './event-log.ts'
import { DELIVERIES_AT_ONCE, DELIVERIES_SHOWN, EVENTS_A_DELIVERY, PAUSES } from './limits.ts'
import { NO_MORE, postDelivery, type Attempt, type WebhookEnv } from './post-delivery.ts'
import { deliveryDocument, failureOf, webhookDocument } from './webhook-document.ts'
import type { Webhook, WebhookKeys } from './webhook.ts'

/** The watch or the ledger that tells events. */
export type Sender<Event> = {
  readonly log: EventLog<Event>
  /** Its webhook; null if it has none, or is being deleted. */
  readonly webhook: () => Webhook | null
  readonly write: (webhook: Webhook | null) => void
  /** The message about some events, at least one. */
  readonly message: (events: readonly Numbered<Event>[]) => Delivery
  /** The body of a message without events. */
  readonly test: () => string
}

/** What became of a rotation of keys. */
export type RotatedKeys = 'rotated' | 'no-webhook' | 'too-many-keys'

/** Why keys were not rotated. */
export const TOO_MANY_KEYS: Finding = {
  code: 'too-many',
  pointer: '/overlapHours',
  detail: 'As many earlier keys as are possible sign already. Wait until one ends, or state 0 to end all of them.',
}

/** Makes messages of events, and sends them to a webhook one after another. */
export class Outbox<Event> {
  private readonly sender: Sender<Event>
  private readonly deliveries: DeliveryStore
  private readonly env: WebhookEnv

  constructor(storage: DurableObjectStorage, env: WebhookEnv, sender: Sender<Event>) {
    this.deliveries = new DeliveryStore(storage)
    this.env = env
    this.sender = sender
  }

  create(): void {
    this.deliveries.create()
  }

  /** Makes messages of the events that have none: full ones at any time, the last one at the end of a round. */
  cut({ isEnd }: { readonly isEnd: boolean }): void {
    const { log, message } = this.sender
    if (this.sender.webhook() === null) return this.deliveries.skipUpTo(log.last())
    for (;;) {
      const events = log.after(this.deliveries.cutUpTo(), EVENTS_A_DELIVERY)
      const [first, last] = [events.at(0)?.n, events.at(-1)?.n]
      if (first === undefined || last === undefined || (events.length < EVENTS_A_DELIVERY && !isEnd)) return
      this.deliveries.add({ id: message(events).id, first, last }, now())
    }
  }

  /** Sends some of the messages that are due, until one is not accepted. */
  async deliver(): Promise<void> {
    for (let attempts = 0; attempts < DELIVERIES_AT_ONCE; attempts++) if (!(await this.deliverOnce())) return
  }

  /** Attempts the first message that waits, if it is due; returns whether it was accepted. */
  private async deliverOnce(): Promise<boolean> {
    const webhook = this.sender.webhook()
    const head = this.deliveries.head()
    if (webhook === null || webhook.failing !== null) return false
    if (head === null || head.due > now()) return false
    const events = this.sender.log.after(head.first - 1, head.last - head.first + 1)
    const attempt = await postDelivery({ ...this.sender.message(events), id: head.id }, webhook, this.env)
    // Meanwhile somebody may have deleted the watch, set another address, or had the message sent again.
    const after = this.sender.webhook()
    const isSameHead = this.deliveries.head()?.n === head.n && this.deliveries.head()?.attempts === head.attempts
    if (after?.url !== webhook.url || !isSameHead) return false
    if (attempt.accepted) this.deliveries.accepted(head.n, now(), attempt.reason)
    else this.notAccepted(head, attempt.reason, after)
    return attempt.accepted
  }

  private notAccepted(head: StoredDelivery, reason: string, webhook: Webhook): void {
    const pause = reason === NO_MORE ? undefined : PAUSES[head.attempts]
    this.deliveries.failed(head.n, now() + (pause ?? 0), reason)
    if (pause === undefined) this.sender.write({ ...webhook, failing: { since: now(), reason: failureOf(reason) } })
  }

  /**
   * Sets the webhook that the owner states, with new keys that count only where there was none; null ends deliveries, `undefined`
   * leaves it as it is. Returns the secret if the keys are new.
   */
  change(stated: Webhook | null | undefined): string | null {
    const before = this.sender.webhook()
    const kept = { deliveries: this.deliveries, lastEvent: this.sender.log.last() }
    const webhook = changedWebhook(before, stated, kept)
    this.sender.write(webhook)
    return before === null ? (webhook?.secret ?? null) : null
  }

  /** Has messages signed by new keys, and until an instant by those before as well. */
  rotateKeys(keys: WebhookKeys, until: number): RotatedKeys {
    const webhook = this.sender.webhook()
    if (webhook === null) return 'no-webhook'
    const rotated = rotatedWebhook(webhook, keys, until)
    if (rotated === null) return 'too-many-keys'
    this.sender.write(rotated)
    return 'rotated'
  }

  /** The last messages as their owner sees them, newest first. */
  list(): readonly object[] {
    const webhook = this.sender.webhook()
    return this.deliveries.latest(DELIVERIES_SHOWN).map((delivery) => deliveryDocument(delivery, webhook))
  }

  /** Has a message sent again, also if it was accepted; null if there is none of this id. */
  replay(id: string): object | 'no-webhook' | null {
    const delivery = this.deliveries.find(id)
    if (delivery === null) return null
    const webhook = this.sender.webhook()
    if (webhook === null) return 'no-webhook'
    this.deliveries.again(delivery.n, now())
    const ready = { ...webhook, failing: null }
    this.sender.write(ready)
    return deliveryDocument(this.deliveries.find(id) ?? delivery, ready)
  }

  /** Sends a message without events at once. If it is accepted, deliveries to its address go on, with all attempts. */
  async sendTest(): Promise<Attempt | 'no-webhook'> {
    const webhook = this.sender.webhook()
    if (webhook === null) return 'no-webhook'
    const id = `msg_${crypto.randomUUID().replaceAll('-', '')}`
    const attempt = await postDelivery({ id, body: this.sender.test() }, webhook, this.env)
    const after = this.sender.webhook()
    if (attempt.accepted && after?.url === webhook.url) {
      this.sender.write({ ...after, failing: null })
      this.deliveries.retryHead(now())
    }
    return attempt
  }

  /** Forgets events from before an instant with their messages, and keys that sign no more. */
  forget(before: number): void {
    const { log } = this.sender
    log.drop(before)
    const [first] = log.after(0, 1)
    this.deliveries.drop(first?.n ?? log.last() + 1)
    const webhook = this.sender.webhook()
    if (webhook === null || earlierKeys(webhook).length === (webhook.earlierKeys ?? []).length) return
    this.sender.write({ ...webhook, earlierKeys: earlierKeys(webhook) })
  }

  /** When there is something to do: a message to send, or keys to forget. */
  next(): number {
    const webhook = this.sender.webhook()
    const due = webhook === null || webhook.failing !== null ? undefined : this.deliveries.head()?.due
    const ends = (webhook?.earlierKeys ?? []).map(({ until }) => until)
    return Math.min(due ?? Infinity, ...ends)
  }

  /** The webhook as its owner sees it; null if there is none. */
  describe(): object | null {
    const webhook = this.sender.webhook()
    return webhook === null ? null : webhookDocument(webhook, this.deliveries.waiting(), this.deliveries.head())
  }
}
