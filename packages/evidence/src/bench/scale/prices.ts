/** What Cloudflare meters in the two Workers. */
export type Meter =
  | 'requests'
  | 'cpuMilliseconds'
  | 'objectRequests'
  | 'objectGbSeconds'
  | 'objectRowsRead'
  | 'objectRowsWritten'
  | 'objectGbMonths'
  | 'queueOperations'
  | 'r2Writes'
  | 'r2Reads'
  | 'r2GbMonths'
  | 'd1RowsRead'
  | 'd1RowsWritten'

/** US dollars per unit, beyond what the plan of $5 a month includes. `page` is below `DOCS`. */
type Price = { readonly meter: Meter; readonly what: string; readonly dollars: number; readonly page: string }

export const DOCS = 'https://developers.cloudflare.com/'
/** The day on which the prices and the limits were looked up. */
export const LOOKED_UP = '2026-11-28'

const MILLION = 1e6
const [WORKERS, OBJECTS, QUEUES, R2, D1] = [
  'workers/platform/pricing/',
  'durable-objects/platform/pricing/',
  'queues/platform/pricing/',
  'r2/pricing/',
  'd1/platform/pricing/',
]

export const PRICES: readonly Price[] = [
  { meter: 'requests', what: 'requests to Workers', dollars: 0.3 / MILLION, page: WORKERS },
  { meter: 'cpuMilliseconds', what: 'ms of processor time of Workers', dollars: 0.02 / MILLION, page: WORKERS },
  {
    meter: 'objectRequests',
    what: 'requests to and alarms of Durable Objects',
    dollars: 0.15 / MILLION,
    page: OBJECTS,
  },
  { meter: 'objectGbSeconds', what: 'GB-s of Durable Objects', dollars: 12.5 / MILLION, page: OBJECTS },
  { meter: 'objectRowsRead', what: 'rows read in Durable Objects', dollars: 0.001 / MILLION, page: OBJECTS },
  { meter: 'objectRowsWritten', what: 'rows written in Durable Objects', dollars: 1 / MILLION, page: OBJECTS },
  { meter: 'objectGbMonths', what: 'GB-months in Durable Objects', dollars: 0.2, page: OBJECTS },
  { meter: 'queueOperations', what: 'operations of the queue', dollars: 0.4 / MILLION, page: QUEUES },
  { meter: 'r2Writes', what: 'R2 operations of class A', dollars: 4.5 / MILLION, page: R2 },
  { meter: 'r2Reads', what: 'R2 operations of class B', dollars: 0.36 / MILLION, page: R2 },
  { meter: 'r2GbMonths', what: 'GB-months in R2', dollars: 0.015, page: R2 },
  { meter: 'd1RowsRead', what: 'rows read in D1', dollars: 0.001 / MILLION, page: D1 },
  { meter: 'd1RowsWritten', what: 'rows written in D1', dollars: 1 / MILLION, page: D1 },
]

const [QUEUE_LIMITS, OBJECT_LIMITS, OBJECT_FAQ, WORKER_LIMITS] = [
  'queues/platform/limits/',
  'durable-objects/platform/limits/',
  'durable-objects/reference/faq/',
  'workers/platform/limits/',
]

/** Published limits that bind first. */
export const LIMITS = {
  consumers: { what: 'consumers of a queue at once', limit: 250, page: QUEUE_LIMITS },
  messagesASecond: { what: 'messages of a queue a second', limit: 5_000, page: QUEUE_LIMITS },
  objectGigabytes: { what: 'GB in one Durable Object', limit: 10, page: OBJECT_LIMITS },
  objectRequests: { what: 'requests to one Durable Object a second, a soft limit', limit: 1_000, page: OBJECT_FAQ },
  isolateMegabytes: { what: 'MB of memory of an isolate', limit: 128, page: WORKER_LIMITS },
  subrequests: { what: 'subrequests of one request, such as reads of R2', limit: 10_000, page: WORKER_LIMITS },
} as const

/** A Durable Object is billed for these GB as long as it is active. */
export const OBJECT_GB = 0.128
