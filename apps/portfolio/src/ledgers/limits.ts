/** The most events of one ledger: if all are of one licence, recording another one takes some two seconds and 94 MB of heap (on Node). */
export const MOST_EVENTS = 100_000
/** The most licences of one ledger; its balance holds each of them. */
export const MOST_LICENCES = 1000
/** The most bytes of the events of one ledger, as JSON. */
export const MOST_BYTES = 50_000_000
/** Events in one request, and bytes of its body. */
export const EVENTS_AT_ONCE = 1000
export const MAX_EVENTS_BYTES = 4 * 1024 * 1024
export const MAX_EVENT_BYTES = 64 * 1024
/** The most issues of one event that a refusal names. */
export const MOST_ISSUES = 20
/** Bytes of events after which a page ends. */
export const PAGE_BYTES = 4 * 1024 * 1024
/** Planned shipments in one request. */
export const SHIPMENTS_AT_ONCE = 500
/** Events, times the days on which shipments are planned, that one request folds. */
export const MOST_FOLDED = 500_000
/** Work of the goods of planned shipments in one request, in the units of `workOf`: twice that of the most with nothing but open facts. */
export const MOST_PLANNED_WORK = 50_000
