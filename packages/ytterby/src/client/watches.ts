import type { Many, Stoppable } from './client.ts'
import type { Creating } from './jobs.ts'
import type {
  ChangedWatch,
  CreatedWatch,
  KeptDelivery,
  KeptEvent,
  KeptLine,
  KeptWatch,
  LineToWatch,
  NamedWatch,
  NewWatch,
  PutReport,
  TestedWebhook,
  WatchChange,
  WatchedInquiry,
} from './kept-watch.ts'
import { pagesOf, type From } from './pages.ts'
import { serviceAt, type ClientOptions, type Service } from './service.ts'

/** Watches of one API key. Every method rejects with ServiceError, UnreachableError or the reason of its signal. */
export type WatchesClient = {
  /**
   * Watches a list. If the call fails, repeat it with the same `idempotencyKey`. Without one, look at `list` first: the watch may
   * exist, and only this answer has the secret of its webhook.
   */
  readonly create: (watch: NewWatch, how?: Creating) => Promise<CreatedWatch>
  /** Oldest first. */
  readonly list: (how?: Stoppable) => Promise<readonly NamedWatch[]>
  readonly get: (id: string, how?: Stoppable) => Promise<KeptWatch>
  /** Changes what is stated. If the call fails while it sets a first webhook, set `null` and then the webhook again. */
  readonly change: (id: string, change: WatchChange, how?: Stoppable) => Promise<ChangedWatch>
  /** Stops the watch, and wipes its lines, events, messages and secrets. */
  readonly wipe: (id: string, how?: Stoppable) => Promise<void>
  /** Its lines in their order, as they arrive. */
  readonly lines: (id: string, how?: From) => AsyncIterable<KeptLine>
  /** @throws ServiceError `not-found` if there is no line of this id. */
  readonly line: (id: string, line: string, how?: Stoppable) => Promise<KeptLine>
  /**
   * Adds, replaces and removes any number of lines; a line with the inquiry `null` is removed. They are sent in calls of at most
   * 16 MiB. If one fails, those before it have been done; sending everything again does the rest, and counts what was done as
   * `unchanged`. Only this method reaches lines whose ids are `.` or `..`, which no path can name.
   *
   * @example
   * const { refused, lines } = await watches.putLines(id, parts.map(({ id, inquiry }) => ({ id, inquiry })))
   */
  readonly putLines: (
    id: string,
    lines: Many<LineToWatch | { readonly id: string; readonly inquiry: null }>,
    how?: Stoppable,
  ) => Promise<PutReport>
  /** @throws InvalidInquiryError with every issue, each with a JSON pointer. */
  readonly putLine: (id: string, line: string, inquiry: WatchedInquiry, how?: Stoppable) => Promise<KeptLine>
  /** Events that the line gave stay. */
  readonly removeLine: (id: string, line: string, how?: Stoppable) => Promise<void>
  /**
   * The events after one, in their order, up to the last one of now. Keep the number of the last event that you have dealt with, and
   * ask from there next time.
   *
   * @example
   * for await (const { n, event } of watches.events(id, { after: await cursor.read() })) {
   *   await tell(event)
   *   await cursor.write(n)
   * }
   */
  readonly events: (id: string, how?: From) => AsyncIterable<KeptEvent>
  /** Gives the feed another secret address. The one before is gone at once. */
  readonly rotateFeed: (id: string, how?: Stoppable) => Promise<KeptWatch>
  /**
   * Has messages signed by new keys, also those that wait. For `overlapHours` (24 if left out, at most 168) the keys before sign as
   * well: meanwhile give the receiver the new ones. With 0 they, and any earlier ones, sign no more. If the call fails, call it
   * again: the secret of the first is lost, and the keys that the receiver has still sign.
   */
  readonly rotateKeys: (id: string, how?: Stoppable & { overlapHours?: number | undefined }) => Promise<ChangedWatch>
  /** The last 100 messages to the webhook, newest first. */
  readonly deliveries: (id: string, how?: Stoppable) => Promise<readonly KeptDelivery[]>
  /** Sends a message again, also one that was accepted, with the same `webhook-id`. A webhook that was failing goes on. */
  readonly replay: (id: string, delivery: string, how?: Stoppable) => Promise<KeptDelivery>
  /** Sends a message without events. If it is accepted, a webhook that was failing goes on. */
  readonly test: (id: string, how?: Stoppable) => Promise<TestedWebhook>
}

/** The largest body with lines. */
const MOST_BYTES = 16 * 1024 * 1024
/** Each attempt may take this long, unless `timeoutMs` says otherwise: the lines of a body are decided before the answer. */
const TIMEOUT_MS = 120_000

const at = (...parts: readonly string[]): string => ['/v1/watches', ...parts.map(encodeURIComponent)].join('/')

/**
 * Creates a client for lists that a service looks at each night, and by each new release of the law. It needs an API key: the
 * service keeps the lines until the watch is wiped.
 *
 * @throws TypeError for an invalid address.
 */
export function createWatchesClient(options: ClientOptions & { apiKey: string }): WatchesClient {
  const service = serviceAt({ timeoutMs: TIMEOUT_MS, ...options })
  // Repeated, these would make a second watch, lose a secret or send a second message.
  const once = serviceAt({ timeoutMs: TIMEOUT_MS, ...options, retries: 0 })
  return {
    create: (watch, { signal, idempotencyKey: key } = {}) =>
      (key === undefined ? once : service).json({
        path: at(),
        body: JSON.stringify(watch),
        headers: key === undefined ? {} : { 'idempotency-key': key },
        signal,
      }),
    async list({ signal } = {}) {
      const { items } = await service.json<{ items: readonly NamedWatch[] }>({ path: at(), signal })
      return items
    },
    get: (id, { signal } = {}) => service.json({ path: at(id), signal }),
    change: (id, change, { signal } = {}) =>
      once.json({ path: at(id), method: 'PATCH', body: JSON.stringify(change), signal }),
    async wipe(id, { signal } = {}) {
      await service.open({ path: at(id), method: 'DELETE', signal })
    },
    ...lineMethods(service),
    events: (id, how) => pagesOf<KeptEvent>(service, at(id, 'events'), how),
    rotateFeed: (id, { signal } = {}) => once.json({ path: at(id, 'feed'), method: 'POST', signal }),
    rotateKeys: (id, { overlapHours, signal } = {}) =>
      once.json({ path: at(id, 'keys'), body: JSON.stringify({ overlapHours }), signal }),
    async deliveries(id, { signal } = {}) {
      const path = at(id, 'deliveries')
      const { items } = await service.json<{ items: readonly KeptDelivery[] }>({ path, signal })
      return items
    },
    replay: (id, delivery, { signal } = {}) =>
      once.json({ path: at(id, 'deliveries', delivery, 'replay'), method: 'POST', signal }),
    test: (id, { signal } = {}) => once.json({ path: at(id, 'test'), method: 'POST', signal }),
  }
}

const lineMethods = (
  service: Service,
): Pick<WatchesClient, 'lines' | 'line' | 'putLines' | 'putLine' | 'removeLine'> => ({
  lines: (id, how) => pagesOf<KeptLine>(service, at(id, 'lines'), how),
  line: (id, line, { signal } = {}) => service.json({ path: at(id, 'lines', line), signal }),
  async putLines(id, lines, { signal } = {}) {
    let report: PutReport = { added: 0, replaced: 0, unchanged: 0, removed: 0, refused: 0, lines: [] }
    let sent = 0
    for await (const part of bodiesOf(lines)) {
      const body = part.join('')
      const headers = { 'content-type': 'application/x-ndjson' }
      const put = await service.json<PutReport>({ path: at(id, 'lines'), method: 'POST', body, headers, signal })
      report = sumOf(report, put, sent)
      sent += part.length
    }
    return report
  },
  putLine: (id, line, inquiry, { signal } = {}) =>
    service.json({ path: at(id, 'lines', line), method: 'PUT', body: JSON.stringify(inquiry), signal }),
  async removeLine(id, line, { signal } = {}) {
    await service.open({ path: at(id, 'lines', line), method: 'DELETE', signal })
  },
})

/** Divides lines of NDJSON into bodies; no lines are one empty body, so that a watch that does not exist is noticed. */
async function* bodiesOf(given: Many<object>): AsyncGenerator<readonly string[]> {
  let lines: string[] = []
  let bytes = 0
  for await (const one of given) {
    const line = `${JSON.stringify(one)}\n`
    const { length } = new TextEncoder().encode(line)
    if (lines.length > 0 && bytes + length > MOST_BYTES) {
      yield lines
      lines = []
      bytes = 0
    }
    lines.push(line)
    bytes += length
  }
  yield lines
}

/** The report about everything that was sent; `before` lines were sent before `put`. */
const sumOf = (report: PutReport, put: PutReport, before: number): PutReport => ({
  added: report.added + put.added,
  replaced: report.replaced + put.replaced,
  unchanged: report.unchanged + put.unchanged,
  removed: report.removed + put.removed,
  refused: report.refused + put.refused,
  lines: [...report.lines, ...put.lines.map((refused) => ({ ...refused, line: before + refused.line }))],
})
