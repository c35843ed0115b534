import { WatchEventSchema } from 'ytterby/answers'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { pageQuery } from './page-query.ts'
import { StatedWebhook, WebhookChange, WebhookSchema } from './webhook-schema.ts'

z.config({ jitless: true })

const MOST_AHEAD = 3660
const MOST_AT_ONCE = 1000
const MOST_NAME = 200

const count = z.int().min(0)
const instant = z.string().meta({ description: 'In UTC, to the second' })
const ruleset = z.strictObject({ version: z.string(), digest: z.string(), knownThrough: DaySchema })
const issue = z.strictObject({ code: z.string(), pointer: z.string(), message: z.string() })

/** Text without control characters, which a list of watches shows. */
const name = z
  .string()
  .min(1, { error: 'Give the watch a name.' })
  .max(MOST_NAME, { error: `The name may have ${MOST_NAME} letters.` })
  .regex(/^\P{C}*$/u, { error: 'Leave out control characters.' })
const ahead = z
  .int({ error: 'State a whole number of days.' })
  .min(0, { error: 'State 0 days or more.' })
  .max(MOST_AHEAD, { error: `State at most ${MOST_AHEAD} days.` })
/** What a new watch states. */
export const NewWatchSchema = z
  .strictObject({
    name,
    ahead: ahead.optional().meta({
      description:
        'How many days ahead coming changes of the verdict, of what is possible or of the permits are reported; none if left out',
    }),
    webhook: StatedWebhook.optional(),
    lines: z
      .array(z.unknown())
      .max(MOST_AT_ONCE, { error: `Send at most ${MOST_AT_ONCE} lines here, and the rest as NDJSON to its lines.` })
      .optional()
      .meta({ description: 'Lines as of an exposure, each with an id of its own and without asOf and knownAt' }),
    job: z
      .string()
      .regex(/^[0-9a-f]{32}$/, { error: 'State the id of a job of this key.' })
      .optional()
      .meta({
        description:
          'A job that has ended: the lines of its list are watched. A line without an id has its number in the list as its id',
      }),
  })
  .meta({ id: 'NewWatch', description: 'A new watch' })

/** What can be changed of a watch. */
export const WatchChangeSchema = z
  .strictObject({
    name: name.optional(),
    ahead: ahead.optional(),
    webhook: WebhookChange,
  })
  .meta({ id: 'WatchChange', description: 'What to change; the rest stays' })

const refused = z
  .array(
    z.strictObject({
      line: count.meta({ description: 'Its place in what was sent, from 1' }),
      id: z.string().nullable(),
      issues: z.array(issue),
    }),
  )
  .meta({
    description:
      'Lines that are not watched, each with at most ten issues: at most 1,000 of them and 256 KiB, and 200 of a list that is taken over',
  })

/** A watch. */
export const WatchSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    ahead: count,
    created: instant,
    lines: z.strictObject({
      watched: count,
      refused: count.meta({ description: 'Lines that the law of today refuses; what is known of them is kept' }),
    }),
    state: z
      .enum(['importing', 'watching', 'looking'])
      .meta({ description: '`importing`: the list of a job is taken over. `looking`: a round goes on' }),
    import: z
      .strictObject({
        job: z.string(),
        added: count,
        refused: count,
        lines: refused,
        problem: z
          .enum(['job-gone', 'quota-reached'])
          .nullable()
          .meta({ description: 'Why it ended before the list did' }),
      })
      .nullable()
      .meta({ description: 'What became of the list of a job' }),
    looked: z
      .strictObject({ day: DaySchema, ruleset })
      .meta({ description: 'The day in Beijing, and the law, of the last round that ended' }),
    nextLook: instant,
    fault: z
      .strictObject({ attempts: count, next: instant })
      .nullable()
      .meta({ description: 'Looking has failed so often in a row, which is our fault; it is tried again then' }),
    lastEvent: count.meta({ description: 'The number of the last event' }),
    feed: z.string().meta({ description: 'The secret address of its Atom feed, which needs no key' }),
    webhook: WebhookSchema.nullable(),
    keeps: z.strictObject({
      watch: z.string().meta({ description: 'How long the watch and its lines are kept' }),
      eventDays: count.meta({ description: 'How many days an event is kept' }),
    }),
  })
  .meta({ id: 'Watch', description: 'A list that is looked at each night in Beijing, and by each new release' })

/** What became of lines that were sent. */
export const PutLinesSchema = z
  .strictObject({
    added: count,
    replaced: count,
    unchanged: count.meta({ description: 'Lines with the facts that were known; their quantities may differ' }),
    removed: count,
    refused: count,
    lines: refused,
  })
  .meta({ id: 'PutLines', description: 'What became of lines that were sent' })

/** A watch that was just created. */
export const CreatedWatchSchema = z
  .strictObject({
    watch: WatchSchema,
    secret: z
      .string()
      .nullable()
      .meta({ description: 'whsec_ and the key that verifies v1, in base64. It is shown here only' }),
    put: PutLinesSchema,
  })
  .meta({ id: 'CreatedWatch', description: 'A new watch, and the secret of its webhook' })

/** A watch that was changed. */
export const ChangedWatchSchema = z
  .strictObject({
    watch: WatchSchema,
    secret: z
      .string()
      .nullable()
      .meta({ description: 'The secret of a webhook that was set where none was, or whose keys were rotated' }),
  })
  .meta({ id: 'ChangedWatch', description: 'A watch as it is now' })

export const WatchListSchema = z
  .strictObject({ items: z.array(z.strictObject({ id: z.string(), name: z.string(), created: instant })) })
  .meta({ id: 'WatchList', description: 'The watches of a key, oldest first' })

/** A line of a watch. */
export const WatchLineSchema = z
  .strictObject({
    line: count.meta({ description: 'Its place in the watch, which never changes' }),
    id: z.string(),
    inquiry: z.looseObject({}),
    asOf: DaySchema.meta({ description: 'The day of its last look; on days since then nothing could change' }),
    issues: z.array(issue).nullable().meta({ description: 'Why the law of today refuses it' }),
  })
  .meta({ id: 'WatchLine', description: 'A line of a watch' })

export const WatchLinesSchema = z
  .strictObject({ items: z.array(WatchLineSchema), next: count, done: z.boolean() })
  .meta({ id: 'WatchLines', description: 'Lines in their order. Ask again with after=next until done' })

const KeptEventSchema = z.strictObject({ n: count, told: instant, event: WatchEventSchema })

export const WatchEventsSchema = z
  .strictObject({ items: z.array(KeptEventSchema), next: count, done: z.boolean() })
  .meta({ id: 'WatchEvents', description: 'Events in their order. Ask again with after=next, later if done' })

/** Where a page of lines or events begins, and how long it is. */
export const AfterQuery = pageQuery(MOST_AT_ONCE)
