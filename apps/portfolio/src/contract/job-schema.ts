import { ListReceiptSchema } from 'ytterby/receipts'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { lang } from '@ytterby/http/lang'
import { CoveredDay } from './covered-day.ts'
import { pageQuery } from './page-query.ts'

z.config({ jitless: true })

const flag = z.enum(['true', 'false']).default('false')

/** The parameters of a new job: those of `ytterby batch`. */
export const JobQuery = z
  .strictObject({
    asOf: CoveredDay.optional().meta({
      description:
        'Day of export for lines that state none; the day in Beijing on which the job was created if left out',
    }),
    knownAt: CoveredDay.optional().meta({
      description: 'Count only what was published by this day, for lines that state none',
    }),
    lang,
    out: z
      .enum(['csv', 'ndjson'])
      .optional()
      .meta({ description: 'Format of the result; that of the list if left out' }),
    ruleset: z.string().optional().meta({
      description: 'Version of the release of the encoded law that answers; the one that is deployed if left out',
    }),
    full: flag.meta({ description: 'The whole canonical assessment of each line, as NDJSON; not together with out' }),
  })
  .refine(({ out, full }) => out === undefined || full === 'false', {
    path: ['out'],
    error: 'Whole answers are NDJSON: state out or full, not both.',
  })

/** Where a page of jobs begins, and how long it is. */
export const JobsQuery = pageQuery(100)

/** The parameters of a job that is asked about. */
export const OneJobQuery = z.strictObject({
  receipt: flag.meta({
    description: 'With a signed receipt of the list and its answers, once there are any; `ytterby verify` verifies it',
  }),
})

const count = z.int().min(0)
const digest = z.string().meta({ description: '`sha256:` and the SHA-256 of all its bytes' })
const instant = z.string().meta({ description: 'In UTC, to the second' })

/** A job. */
export const JobSchema = z
  .strictObject({
    id: z.string(),
    state: z.enum(['uploading', 'running', 'done', 'failed']).meta({
      description:
        '`uploading`: it waits for parts, or to be started. `failed`: the list was refused as a whole (`error`), or some lines could not be answered (`failedLines`)',
    }),
    parameters: z.strictObject({
      asOf: DaySchema,
      knownAt: DaySchema.nullable(),
      lang: z.string(),
      out: z.enum(['csv', 'ndjson']).nullable(),
      full: z.boolean(),
      ruleset: z.string().nullable(),
    }),
    profile: z
      .strictObject({ bytes: count, digest })
      .nullable()
      .meta({ description: 'With which the list is read; null for a list in the columns of the contract' }),
    ruleset: z.strictObject({ version: z.string(), digest: z.string(), knownThrough: DaySchema }),
    created: instant,
    started: instant.nullable(),
    expectedEnd: instant.nullable().meta({ description: 'While it runs: an estimate from the pace so far' }),
    ended: instant.nullable(),
    expires: instant.meta({ description: 'When the job, its list and its result are wiped' }),
    inputBytes: count,
    lines: z.strictObject({
      read: count.meta({ description: 'Lines of the list, including its header and blank ones' }),
      answered: count,
      refused: count.meta({ description: 'Lines that were refused; the result says why in their place' }),
      asked: count.meta({
        description: 'Lines with new questions, in a list with a profile; `intake_open` says which',
      }),
    }),
    verdicts: z
      .record(z.string(), count)
      .meta({ description: 'How many lines have each verdict; with a profile also how many are `set-aside`' }),
    failedLines: z
      .array(z.strictObject({ from: count, to: count }))
      .meta({ description: 'Lines that are missing from the result, because answering them failed repeatedly' }),
    error: z
      .strictObject({ code: z.string(), message: z.string() })
      .nullable()
      .meta({ description: 'Why the list was refused as a whole, as the command line says it' }),
    result: z
      .strictObject({ bytes: count, etag: z.string() })
      .nullable()
      .meta({ description: 'Null until there is one' }),
    receipt: ListReceiptSchema.optional().meta({ description: 'If it was asked for' }),
  })
  .meta({ id: 'Job', description: 'A list that is answered in the background' })

export const JobListSchema = z
  .strictObject({
    items: z.array(JobSchema),
    next: count.meta({ description: 'Where the next page begins' }),
    done: z.boolean().meta({ description: 'Whether this is the last page' }),
  })
  .meta({ id: 'JobList', description: 'Jobs of a key, newest first' })
