import { canonicalJson } from '../schema/canonical-json.ts'
import { sha256 } from '../schema/sha256.ts'
import type { WatchEvent } from './event-schema.ts'
import { sumCorrections } from './sum-corrections.ts'

const MOST_EVENTS = 100

/** One webhook message. */
export type Delivery = {
  /** Derived from the body, so that the same events have the same id when they are sent again. */
  readonly id: string
  /**
   * The canonical JSON of `{ type: 'watch.changed', data: { events } }`. `data` also has the watch, if one was given, and
   * `corrections`, if some of the events correct earlier answers of ours.
   */
  readonly body: string
}

/** Where events come from, so that equal events of two watches, or of one at two times, are two messages. */
export type EventSource = {
  readonly watch: string
  /** How many events of the watch came before these. */
  readonly after: number
}

/** Divides events into webhook messages of at most 100 events, in their order. */
export function deliveriesOf(events: readonly WatchEvent[], source?: EventSource): Delivery[] {
  const deliveries: Delivery[] = []
  for (let from = 0; from < events.length; from += MOST_EVENTS) {
    const some = events.slice(from, from + MOST_EVENTS)
    const data = source === undefined ? {} : { watch: source.watch, after: source.after + from }
    const corrections = sumCorrections(some)
    const summed = corrections.length === 0 ? {} : { corrections }
    const body = canonicalJson({ type: 'watch.changed', data: { ...data, ...summed, events: some } })
    deliveries.push({ id: `msg_${sha256(body).slice(0, 32)}`, body })
  }
  return deliveries
}
