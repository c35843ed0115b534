import { DAY, HOUR, MINUTE, SECOND } from '../now.ts'

/** Events of one message. */
export const EVENTS_A_DELIVERY = 100
/** Deliveries that one alarm attempts. */
export const DELIVERIES_AT_ONCE = 10
/** Messages that a list of them shows. */
export const DELIVERIES_SHOWN = 100
/** Earlier keys of a webhook that sign beside its own; a receiver reads some 20 signatures, and each pair of keys makes two. */
export const MOST_EARLIER_KEYS = 4
/** How long earlier keys sign, in hours, if the caller does not say, and at most. */
export const [OVERLAP_HOURS, MOST_OVERLAP_HOURS] = [24, 7 * 24]
export const DELIVERY_TIMEOUT = 10 * SECOND
/** After a failed attempt, the pause until the next; after the last one, three days have passed. */
export const PAUSES = [
  5 * SECOND,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  27 * HOUR + 24 * MINUTE,
] as const
