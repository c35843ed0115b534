import type { Inquiry } from '../schema/inquiry.ts'
import type { WatchEvent } from '../watch/event-schema.ts'

/** Why something is refused; the pointer starts at the line. */
type Issue = { readonly code: string; readonly pointer: string; readonly message: string }
type RulesetName = { readonly version: string; readonly digest: string; readonly knownThrough: string }

/** An inquiry without days: the watch sets them. */
export type WatchedInquiry = Omit<Inquiry, 'asOf' | 'knownAt'>

/** A line to watch. Its id is its own: a line is replaced and removed by it. */
export type LineToWatch = { readonly id: string; readonly inquiry: WatchedInquiry }

/** What a new watch states. */
export type NewWatch = {
  readonly name: string
  /** How many days ahead coming changes of the verdict, of what is possible or of the permits are reported; 0 if left out. */
  readonly ahead?: number | undefined
  /** Where events are delivered, signed as Standard Webhooks. */
  readonly webhook?: { readonly url: string } | undefined
  /** At most 1,000 lines; the rest by `putLines`. */
  readonly lines?: readonly LineToWatch[] | undefined
  /** A job that has ended: the lines of its list are watched. A line without an id has its number in the list as its id. */
  readonly job?: string | undefined
}

/** What to change of a watch; the rest stays. */
export type WatchChange = {
  readonly name?: string | undefined
  readonly ahead?: number | undefined
  /** Another address, with the same keys; null for none, which ends deliveries. */
  readonly webhook?: { readonly url: string } | null | undefined
}

/** A line that is not watched, with its place in what was sent, from 1. */
type RefusedLine = { readonly line: number; readonly id: string | null; readonly issues: readonly Issue[] }

/** A list that is looked at each night in Beijing, and by each new release. Instants are in UTC, to the second. */
export type KeptWatch = {
  readonly id: string
  readonly name: string
  readonly ahead: number
  readonly created: string
  readonly lines: {
    readonly watched: number
    /** Lines that the law of today refuses; what is known of them is kept. */
    readonly refused: number
  }
  /** `importing`: the list of a job is taken over. `looking`: a round goes on. */
  readonly state: 'importing' | 'watching' | 'looking'
  /** What became of the list of a job. */
  readonly import: {
    readonly job: string
    readonly added: number
    readonly refused: number
    /** At most 1,000 of them. */
    readonly lines: readonly RefusedLine[]
    /** Why it ended before the list did. */
    readonly problem: 'job-gone' | 'quota-reached' | null
  } | null
  /** The day in Beijing, and the law, of the last round that ended. */
  readonly looked: { readonly day: string; readonly ruleset: RulesetName }
  readonly nextLook: string
  /** Looking has failed so often in a row, which is a fault of the service; it is tried again then. */
  readonly fault: { readonly attempts: number; readonly next: string } | null
  /** The number of the last event. */
  readonly lastEvent: number
  /** The secret path of its Atom feed, which needs no key. */
  readonly feed: string
  readonly webhook: {
    readonly url: string
    /** `whpk_` and the key that verifies `v1a`. */
    readonly publicKey: string
    /** Keys from before a rotation, oldest first, which sign each message as well until then. */
    readonly earlierKeys: readonly { readonly publicKey: string; readonly until: string }[]
    /**
     * `retrying`: the first message that waits was not accepted yet. `failing`: it was not accepted for three days, and nothing is
     * sent until a replay, an accepted test or another address.
     */
    readonly state: 'ready' | 'retrying' | 'failing'
    /** Messages that were not accepted yet. */
    readonly waiting: number
    /** Why the last attempt failed. */
    readonly reason: string | null
    readonly nextAttempt: string | null
  } | null
  readonly keeps: {
    /** How long the watch and its lines are kept. */
    readonly watch: string
    /** How many days an event is kept. */
    readonly eventDays: number
  }
}

/** What became of lines that were sent. */
export type PutReport = {
  readonly added: number
  readonly replaced: number
  /** Lines with the facts that were known; their quantities may differ. */
  readonly unchanged: number
  readonly removed: number
  readonly refused: number
  /** At most 1,000 of each body that was sent. */
  readonly lines: readonly RefusedLine[]
}

/** A new watch. */
export type CreatedWatch = {
  readonly watch: KeptWatch
  /** `whsec_…`, the secret of its webhook. It is shown here only: keep it. */
  readonly secret: string | null
  readonly put: PutReport
}

/** A watch as it is now. */
export type ChangedWatch = {
  readonly watch: KeptWatch
  /** The secret of a webhook that was set where none was, or whose keys were rotated. It is shown here only: keep it. */
  readonly secret: string | null
}

export type NamedWatch = { readonly id: string; readonly name: string; readonly created: string }

/** A line of a watch. */
export type KeptLine = {
  /** Its place in the watch, which never changes. */
  readonly line: number
  readonly id: string
  readonly inquiry: { readonly [field: string]: unknown }
  /** The day of its last look; on days since then nothing could change. */
  readonly asOf: string
  /** Why the law of today refuses it. */
  readonly issues: readonly Issue[] | null
}

/** An event and its number: ask for the events after it. */
export type KeptEvent = { readonly n: number; readonly told: string; readonly event: WatchEvent }

/** A webhook message of at most 100 events. */
export type KeptDelivery = {
  /** The `webhook-id` of every attempt. */
  readonly id: string
  readonly events: { readonly first: number; readonly last: number }
  readonly created: string
  readonly attempts: number
  readonly delivered: string | null
  /** What the last attempt led to. */
  readonly outcome: string | null
  readonly nextAttempt: string | null
}

/** What the receiver did with a test message. */
export type TestedWebhook = { readonly accepted: boolean; readonly reason: string }
