import { LIMITS, OBJECT_GB, PRICES, type Meter } from './prices.ts'

/** What the bench measures, per piece of work. */
export type ScaleMeasured = {
  /** Processor time of the Workers for one chunk, from the upload to the result, in milliseconds. */
  readonly chunkMilliseconds: number
  readonly inputBytesALine: number
  readonly outputBytesALine: number
  /** Processor time of the Workers for one slice of a watch on a night on which the law turns. */
  readonly sliceMilliseconds: number
  /** Processor time of the Workers for a new line of a watch. */
  readonly newLineMilliseconds: number
  /** From asking for a watch until it has looked, on a night on which nothing turns. */
  readonly quietMilliseconds: number
  /** What a line, and an event, take in the storage of a Durable Object. */
  readonly storedBytesALine: number
  readonly storedBytesAnEvent: number
  /** Of the days from 2025-04-01 to 2026-11-30: how often a line is due in 30 days, and how many events it then gives. */
  readonly looksALineAMonth: number
  readonly eventsALineAMonth: number
}

/** The service as it is: `apps/portfolio/src/jobs/limits.ts`, `watches/limits.ts` and `wrangler.jsonc`. */
export const SERVICE = {
  chunkLines: 4_096,
  partBytes: 8 * 1024 * 1024,
  mostParts: 1_000,
  messagesAtOnce: 100,
  keepDays: 7,
  sliceLines: 500,
  eventDays: 90,
  wokenAtOnce: 2000,
  cronsAnHour: 4,
  /** Nights begin in this time after midnight in Beijing, in seconds. */
  nightSpread: 1_800,
} as const

/** Rows that a look at a line reads and writes, and a new line, with their indexes; `large-watch.prove.ts` holds them. */
const ROWS_A_LOOK = { read: 3, written: 2 } as const
/** Of these, one is the size of the watch. */
const ROWS_A_NEW_LINE = { read: 2, written: 5 } as const

/** How often a caller asks how far a job is. */
const POLLS = 100
const DAYS = 30
const CRONS = 24 * DAYS * SERVICE.cronsAnHour

export type Usage = Readonly<Record<Meter, number>>

const NOTHING: Usage = {
  requests: 0,
  cpuMilliseconds: 0,
  objectRequests: 0,
  objectGbSeconds: 0,
  objectRowsRead: 0,
  objectRowsWritten: 0,
  objectGbMonths: 0,
  queueOperations: 0,
  r2Writes: 0,
  r2Reads: 0,
  r2GbMonths: 0,
  d1RowsRead: 0,
  d1RowsWritten: 0,
}

/** What one job of a number of lines uses. Whatever is not known is counted as the most that it can be. */
export function jobUsage(lines: number, measured: ScaleMeasured): Usage {
  const chunks = Math.ceil(lines / SERVICE.chunkLines)
  const inputBytes = lines * measured.inputBytesALine
  const parts = Math.ceil(inputBytes / SERVICE.partBytes)
  // One alarm for each range that is cut, and for each hundred messages.
  const alarms = parts + Math.ceil(chunks / SERVICE.messagesAtOnce) + 3
  return {
    ...NOTHING,
    // Each chunk is one call of the consumer, which is counted as a request.
    requests: 3 + parts + POLLS + chunks,
    cpuMilliseconds: chunks * measured.chunkMilliseconds,
    // Its chunks are taken and reported; parts are admitted and stored; the account counts the job.
    objectRequests: 2 * chunks + 3 * parts + alarms + POLLS + 8,
    // At most active for as long as one consumer alone would take.
    objectGbSeconds: ((chunks * measured.chunkMilliseconds) / 1_000) * OBJECT_GB,
    objectRowsRead: chunkRowsRead(chunks) + chunks * (alarms + POLLS) + 10 * chunks,
    objectRowsWritten: 4 * chunks + parts + 2 * alarms + 10,
    queueOperations: 3 * chunks,
    r2Writes: parts + chunks + 2,
    // A consumer reads the header and its range, which may lie in two parts.
    r2Reads: 3 * chunks + 2 * parts + chunks,
    r2GbMonths: ((inputBytes + lines * measured.outputBytesALine) / 1e9) * (SERVICE.keepDays / DAYS),
  }
}

/** After each report, the job looks for a chunk that is not answered, without an index, so it passes those that are. */
const chunkRowsRead = (chunks: number): number => (chunks * chunks) / 2

/** What some watches with some lines altogether use in a month, once their lines are there, without messages to webhooks. */
export function watchUsage(lines: number, watches: number, measured: ScaleMeasured): Usage {
  const looks = lines * measured.looksALineAMonth
  const events = lines * measured.eventsALineAMonth
  const slices = Math.ceil(looks / SERVICE.sliceLines)
  const nights = watches * DAYS
  const kept =
    (lines * measured.storedBytesALine + events * (SERVICE.eventDays / DAYS) * measured.storedBytesAnEvent) / 1e9
  return {
    ...NOTHING,
    requests: CRONS,
    objectRequests: slices + 2 * nights,
    objectGbSeconds: ((slices * measured.sliceMilliseconds + nights * measured.quietMilliseconds) / 1_000) * OBJECT_GB,
    objectRowsRead: looks * ROWS_A_LOOK.read + nights * 20,
    // The record of the watch and the alarm change with each step.
    objectRowsWritten: looks * ROWS_A_LOOK.written + events + 2 * slices + 4 * nights,
    objectGbMonths: kept,
    r2Reads: nights,
    // The cron asks for those that are behind by a day or by a ruleset: it reads all of them.
    d1RowsRead: CRONS * watches + nights,
    d1RowsWritten: 2 * nights,
  }
}

/** What it uses to add lines to a watch. */
export function newLinesUsage(lines: number, { newLineMilliseconds }: ScaleMeasured): Usage {
  const calls = Math.ceil(lines / SERVICE.sliceLines)
  return {
    ...NOTHING,
    requests: calls,
    cpuMilliseconds: lines * newLineMilliseconds,
    // Each call asks the account before and tells it after.
    objectRequests: 3 * calls,
    objectRowsRead: lines * ROWS_A_NEW_LINE.read,
    objectRowsWritten: lines * ROWS_A_NEW_LINE.written,
  }
}

/** What a usage costs in US dollars, as if the plan included nothing. */
export const costOf = (usage: Usage): number => meters(usage).reduce((sum, { dollars }) => sum + dollars, 0)

/** Each meter of a usage with its cost, the dearest first. */
export function meters(
  usage: Usage,
): readonly { readonly meter: Meter; readonly what: string; readonly amount: number; readonly dollars: number }[] {
  return PRICES.map(({ meter, what, dollars }) => ({
    meter,
    what,
    amount: usage[meter],
    dollars: usage[meter] * dollars,
  })).toSorted((a, b) => b.dollars - a.dollars)
}

/** Lines that a number of consumers answers in an hour. */
export const linesAnHour = (consumers: number, { chunkMilliseconds }: ScaleMeasured): number =>
  (consumers * SERVICE.chunkLines * 3_600_000) / chunkMilliseconds

/** What a load asks of the parts that are limited: jobs in the busiest hour, and watches of so many lines each. */
export type Load = { readonly linesInAnHour: number; readonly watches: number; readonly linesAWatch: number }

/** How much of each limited part a load needs. */
export function needs({ linesInAnHour, watches, linesAWatch }: Load, measured: ScaleMeasured) {
  const slices = Math.ceil(linesAWatch / SERVICE.sliceLines)
  return {
    consumers: linesInAnHour / linesAnHour(1, measured),
    messagesASecond: linesInAnHour / SERVICE.chunkLines / 3_600,
    /** If all of it is one job. */
    rowsReadOfOneJob: chunkRowsRead(linesInAnHour / SERVICE.chunkLines),
    resultObjects: linesInAnHour / SERVICE.chunkLines,
    listBytes: linesInAnHour * measured.inputBytesALine,
    d1WritesASecond: watches / SERVICE.nightSpread,
    /** Hours until the cron has woken every watch after a release. */
    wakingHours: watches / (SERVICE.wokenAtOnce * SERVICE.cronsAnHour),
    /** Minutes that one watch takes if all its lines are due. */
    roundMinutes: (slices * measured.sliceMilliseconds) / 60_000,
  }
}

/** Lines that fit into one watch, whose lines are in one Durable Object, with the events of 90 days. */
export const mostLinesOfAWatch = (measured: ScaleMeasured): number =>
  (LIMITS.objectGigabytes.limit * 1e9) /
  (measured.storedBytesALine + measured.eventsALineAMonth * (SERVICE.eventDays / DAYS) * measured.storedBytesAnEvent)
