import * as z from 'zod'
import { AssessmentSchema } from '../schema/assessment.ts'
import { CitationKeysSchema, CitationsSchema } from '../schema/citation.ts'
import { PublicationSchema } from '../schema/figure.ts'
import { IssueSchema } from '../schema/issue.ts'
import { open } from '../schema/open.ts'
import { DaySchema } from '../schema/vocabulary.ts'
import type { Counted } from './counted.ts'
import { EuTargetsSchema, StatementSchema } from './statement-schema.ts'
import { SumsSchema } from './sums-schema.ts'

z.config({ jitless: true })

const { lang, ruleset } = AssessmentSchema.shape

/** Groups with their key, name and sums; other fields depend on the grouping. */
const grouping = z.strictObject({
  overlapping: z.boolean(),
  groups: z.array(
    z.looseObject({
      key: z.string(),
      text: z.string().nullable(),
      citations: CitationKeysSchema.readonly(),
      ...SumsSchema.shape,
    }),
  ),
})

const CountedSchema: z.ZodType<Counted> = open(
  z.strictObject({
    verdict: grouping,
    action: grouping,
    tier: grouping,
    element: grouping,
    controlCode: grouping,
    permit: grouping,
    destination: grouping,
    gap: grouping,
    question: grouping,
    warning: grouping,
    horizon: grouping,
  }),
)

export const LineRefSchema = z.strictObject({ line: z.int(), id: z.string().nullable() })

const GapCodeSchema: z.ZodType<
  | 'refused-lines'
  | 'lines-without-quantity'
  | 'lines-without-value'
  | 'mixed-currencies'
  | 'mixed-days'
  | 'period-not-stated'
> = open(z.string())

const ListGapSchema = z.strictObject({
  code: GapCodeSchema,
  text: z.string(),
  /** The number of lines concerned. */
  lines: z.int(),
  /** The first of them by number, at most 20. */
  which: z.array(LineRefSchema),
})

const RefusedLineSchema = LineRefSchema.extend({ issues: z.array(IssueSchema).readonly() })

export const ExposureSchema = z
  .strictObject({
    schema: z.literal('exposure/1'),
    lang,
    ruleset,
    /** The range of days of the answered lines; null if none was answered. */
    asOf: z.strictObject({ first: DaySchema, last: DaySchema }).nullable(),
    /** Whether quantities and values are stated to be those of a year. */
    period: z.literal('year').nullable(),
    /** Answered and refused lines add up to those given. */
    lines: z.strictObject({ given: z.int(), answered: z.int(), refused: z.int() }),
    /** Sums of the answered lines. Nothing is converted between currencies. */
    totals: SumsSchema,
    groupings: CountedSchema,
    framework: z.array(StatementSchema),
    eu: EuTargetsSchema.nullable(),
    /** Facts missing from the list. */
    gaps: z.array(ListGapSchema),
    /** Every line that was not answered, by number. */
    refused: z.array(RefusedLineSchema),
    /** The citations of `groupings`: law and the framework’s tiers. */
    citations: CitationsSchema,
    /** The sources of `framework` and `eu`. */
    sources: z.record(z.string(), PublicationSchema),
  })
  .meta({ id: 'Exposure', description: 'What a parts list is exposed to' })

/** The exposure of a list of goods. Plain JSON; every array has a defined order. */
export type Exposure = z.infer<typeof ExposureSchema>

/** A line by its number and, where it has one, its id. */
export type LineRef = z.infer<typeof LineRefSchema>

/** A fact missing from the list, which leaves part of the report open. */
export type ListGap = z.infer<typeof ListGapSchema>

/** A line that was not answered, with its issues. Pointers start at the line: `/inquiry/product/form`, `/value/currency`. */
export type RefusedLine = z.infer<typeof RefusedLineSchema>
