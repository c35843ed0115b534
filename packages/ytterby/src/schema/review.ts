import * as z from 'zod'
import { CitationKeysSchema } from './citation.ts'
import { DaySchema } from './vocabulary.ts'

const DayRange = z.strictObject({ min: z.int(), max: z.int() })

const StageSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  days: DayRange.nullable().meta({ description: 'Published duration in days of unstated kind; null = none published' }),
  activities: z.array(z.string()),
  authorities: z.array(z.string()),
})

const OpenEndedBecause = z.array(z.string()).meta({
  description:
    'sensitive-material, sensitive-material-by-analogy, sensitive-material-possible (open elements), new-customer',
})

const FrameworkReviewSchema = z.strictObject({
  stages: z.array(StageSchema),
  sumDays: DayRange,
  standardDays: z.int(),
  dayKind: z.literal('not-stated'),
  openEnded: z.boolean().meta({ description: 'The framework names no end for such an application' }),
  openEndedBecause: OpenEndedBecause,
  citations: CitationKeysSchema,
})

const StatutoryReviewSchema = z.strictObject({
  limitWorkingDays: z.int().nullable(),
  startsAt: z.literal('acceptance'),
  noLimitBecause: z.array(z.string()).meta({
    description:
      'Why the 45 working days do not apply: no-dual-use-licence, prohibited, refused-in-principle, no-limit-read (another licence is needed, for which no limit was read), not-read (the limit on that day was not read), applied-before-the-limit, watch-list; empty = they apply',
  }),
  notCounted: z.array(z.string()).meta({ description: 'What does not count towards the limit' }),
  completenessNoticeWorkingDays: z
    .int()
    .meta({ description: 'Within so many the authority says what is missing, or the file counts as accepted' }),
  deliveryWorkingDays: z.int().meta({ description: 'Within so many after the decision the licence is delivered' }),
  assumptions: z.array(z.strictObject({ id: z.string(), text: z.string().optional(), citations: CitationKeysSchema })),
  rules: z
    .array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        workingDays: z.int().nullable(),
        citations: CitationKeysSchema,
      }),
    )
    .optional()
    .meta({
      description: 'The time limits rule by rule, each with its article, where a dual-use licence can be applied for',
    }),
  citations: CitationKeysSchema,
})

const ObservedSchema = z.strictObject({
  period: z.string(),
  population: z.string().optional().meta({ description: 'Of whom or what the figure is' }),
  metric: z.string(),
  value: z.string(),
  citations: CitationKeysSchema,
})

/** `latest` null: no end is published. */
const Span = z.strictObject({ earliest: DaySchema, latest: DaySchema.nullable() })

/** The last day to submit, so that the licence arrives before the goods must leave. */
const SubmitBySchema = z.strictObject({
  basis: z.enum(['framework-standard', 'statutory-limit', 'slow-report']),
  workingDays: z.int().meta({ description: 'Chinese working days counted back' }),
  calendarDays: z.int().meta({ description: 'Calendar days counted back in addition' }),
  on: DaySchema,
  before: z
    .enum(['submission', 'asOf'])
    .nullable()
    .meta({ description: 'The day is before the day of submission or, if none is stated, before asOf' }),
  openEnded: z.boolean().meta({ description: 'The basis itself has no published end' }),
  citations: CitationKeysSchema,
})

const BackwardsSchema = z.strictObject({
  neededBy: DaySchema,
  transitDays: z.int(),
  dispatchBy: DaySchema,
  changesBefore: z.array(DaySchema).meta({
    description:
      'Days up to dispatchBy on which the law itself changes the verdict, what is possible or the permits; `changes` says to what, and why',
  }),
  submitBy: z.array(SubmitBySchema),
  openEndedBecause: z
    .array(z.string())
    .meta({ description: 'As `openEndedBecause` and `noLimitBecause` of the review' }),
  if: z.string().meta({ description: 'On which condition the days hold' }),
})

const ScheduleSchema = z.strictObject({
  submittedOn: DaySchema.nullable(),
  supplementRounds: z
    .array(z.strictObject({ returnedBy: DaySchema, answeredBy: DaySchema }))
    .optional()
    .meta({ description: 'Times that the file is returned for more papers: at the latest, and answered' }),
  acceptedOn: Span.nullable(),
  completenessNoticeBy: DaySchema.nullable().optional().meta({
    description:
      'Last day for the authority to say what is missing; null if acceptance is stated, submission is not, or there was no such rule',
  }),
  framework: z
    .strictObject({
      calendarDays: Span,
      workingDays: Span,
      if: z
        .string()
        .optional()
        .meta({ description: 'On which condition the days hold, where acceptance is not stated' }),
      stages: z
        .array(z.strictObject({ id: z.string(), calendarDays: Span.nullable(), workingDays: Span.nullable() }))
        .optional()
        .meta({ description: 'When each stage ends; null where no duration is published' }),
    })
    .nullable(),
  statutory: z
    .strictObject({
      decisionBy: DaySchema,
      deliveryBy: DaySchema,
      if: z.string().meta({ description: 'On which condition the days hold' }),
    })
    .nullable(),
  backwards: BackwardsSchema.optional(),
  estimate: z.boolean().meta({ description: 'Some day is in a year whose notice of holidays was not read' }),
  citations: CitationKeysSchema.optional(),
})
/** The days of a review, forwards from the application and backwards from the day on which the goods are needed. */
export type Schedule = z.infer<typeof ScheduleSchema>

const EndUserPapersSchema = z.strictObject({
  needed: z.int(),
  inHand: z.int(),
  completeness: z.number().min(0).max(1).meta({ description: 'Papers in hand in 1 of those needed' }),
  missing: z.array(z.string()),
  rejections: z.strictObject({
    period: z.int(),
    shareFromIncompleteEndUserDocumentation: z.number(),
    attributedTo: z.string(),
    citations: CitationKeysSchema,
  }),
})

export const ReviewSchema = z.strictObject({
  framework: FrameworkReviewSchema.nullable(),
  statutory: StatutoryReviewSchema,
  observed: z.array(ObservedSchema),
  endUserPapers: EndUserPapersSchema.optional().meta({
    description: 'How complete the papers about the end user are, where a dual-use licence can be applied for',
  }),
  schedule: ScheduleSchema.optional(),
})
