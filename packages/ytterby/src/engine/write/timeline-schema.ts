import * as z from 'zod'
import { AssessmentSchema } from '../../schema/assessment.ts'
import { CitationKeysSchema, CitationsSchema } from '../../schema/citation.ts'
import { DaySchema, PermitKindSchema } from '../../schema/vocabulary.ts'
import { EffectTypeSchema } from './effect-type-schema.ts'

z.config({ jitless: true })

const { lang, ruleset, inquiry, verdict, possible, action, permits } = AssessmentSchema.shape
const item = permits.element.shape.items.element

const SegmentSchema = z.strictObject({
  from: DaySchema,
  /** The first day on which it no longer holds; null = no end is known. */
  until: DaySchema.nullable(),
  verdict,
  possible,
  action,
  tier: z.int().nullable(),
  permits: z.array(
    z.strictObject({
      kind: PermitKindSchema,
      verdict,
      items: z.array(item.pick({ code: true, element: true, state: true, match: true })),
    }),
  ),
  /** Citations of what begins, ends or becomes known on its first day. */
  because: CitationKeysSchema,
})

const LifeEventSchema = z.strictObject({
  /** The day in law on which it takes effect, and the first day on which it no longer holds, where it has one. */
  on: DaySchema,
  until: DaySchema.nullable(),
  /** The day it was published, null where that was not read; and the day from which it counts as known. */
  published: DaySchema.nullable(),
  knownFrom: DaySchema,
  type: EffectTypeSchema,
  instrument: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  /** What it acts on, in the words of the instrument that holds the limb. */
  text: z.string(),
  citations: CitationKeysSchema,
})

export const TimelineSchema = z
  .strictObject({
    schema: z.literal('timeline/1'),
    lang,
    ruleset,
    inquiry,
    /** By everything that was published by `knownAt` (or that the ruleset holds), whatever the day. */
    inLaw: z.array(SegmentSchema),
    /** What was answered on each day by what was published by then. */
    asKnownThen: z.array(SegmentSchema),
    events: z.array(LifeEventSchema),
    citations: CitationsSchema,
  })
  .meta({ id: 'Timeline', description: 'Every verdict of one good over the whole life of the law' })

/** The timeline of one good. */
export type Timeline = z.infer<typeof TimelineSchema>

/** A period in which the answer for one good stays the same; `until` is exclusive. */
export type Segment = z.infer<typeof SegmentSchema>

/** An event in the law that covers the good. */
export type LifeEvent = z.infer<typeof LifeEventSchema>
