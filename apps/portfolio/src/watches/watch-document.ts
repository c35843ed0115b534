import { instant } from '../now.ts'
import { NO_MORE } from '../webhook/post-delivery.ts'
import { earlierKeys } from './change-webhook.ts'
import type { StoredDelivery } from './delivery-store.ts'
import { nightAfter } from './night.ts'
import type { ListImport, WatchRecord, Webhook } from './watch-record.ts'
import type { LookFault } from './watch-store.ts'

export type WatchView = {
  readonly record: WatchRecord
  readonly lines: number
  readonly listImport: ListImport | null
  readonly refused: number
  readonly lastEvent: number
  readonly waiting: number
  readonly head: StoredDelivery | null
  readonly eventDays: number
  readonly fault: LookFault
}

/** A watch as its owner sees it; `WatchSchema` describes it. The secret is never in it. */
export function watchDocument(view: WatchView): object {
  const { record, lines, listImport, refused, lastEvent, waiting, head, eventDays, fault } = view
  const { id, name, ahead, created, webhook, feedToken, round, looked } = record
  return {
    id,
    name,
    ahead,
    created: instant(created),
    lines: { watched: lines - refused, refused },
    state: (listImport?.next ?? null) !== null ? 'importing' : round === null ? 'watching' : 'looking',
    import: listImport === null ? null : importDocument(listImport),
    looked: { day: looked.day, ruleset: looked.ruleset },
    nextLook: instant(Math.max(nightAfter(looked.day, id), fault.until)),
    fault: fault.times === 0 ? null : { attempts: fault.times, next: instant(fault.until) },
    lastEvent,
    feed: `/v1/watches/${id}/feed/${feedToken}`,
    webhook: webhook === null ? null : webhookDocument(webhook, waiting, head),
    keeps: { watch: 'until it is deleted', eventDays },
  }
}

const importDocument = ({ next: _next, ...listImport }: ListImport): object => listImport

function webhookDocument(webhook: Webhook, waiting: number, head: StoredDelivery | null): object {
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
