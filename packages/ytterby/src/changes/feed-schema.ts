import * as z from 'zod'
import { AssessmentSchema } from '../schema/assessment.ts'
import { CitationKeysSchema, CitationsSchema } from '../schema/citation.ts'
import { DaySchema } from '../schema/vocabulary.ts'

z.config({ jitless: true })

const { lang, ruleset, asOf } = AssessmentSchema.shape

const FeedItemSchema = z.strictObject({
  /** Never changes. */
  id: z.string(),
  kind: z.enum(['release', 'advisory', 'instrument', 'edge']),
  /** The day of release or publication; for an edge the day on which the law changes, which may be in the future. */
  on: DaySchema,
  /** The day from which it counts as known. */
  known: DaySchema,
  title: z.string(),
  text: z.string(),
  link: z.string().nullable(),
  /** Releases and advisories are our own statements and cite nothing. */
  citations: CitationKeysSchema,
})

export const ChangeFeedSchema = z
  .strictObject({
    schema: z.literal('changes/1'),
    lang,
    asOf,
    ruleset,
    /** The latest day first. */
    items: z.array(FeedItemSchema),
    citations: CitationsSchema,
  })
  .meta({ id: 'ChangeFeed', description: 'What changed by a day, and what is known to come' })

/** What changed by a day, and what is known to come. */
export type ChangeFeed = z.infer<typeof ChangeFeedSchema>

/** A past or coming change: one of our releases, a correction, an instrument, or a day on which the law changes. */
export type FeedItem = z.infer<typeof FeedItemSchema>
