import * as z from 'zod'
import { ComparedSchema } from '../changes/compared-schema.ts'
import { DecisionViewSchema } from '../engine/write/decision-schema.ts'
import { LineRefSchema } from '../exposure/exposure-schema.ts'
import { AssessmentSchema } from '../schema/assessment.ts'
import { DaySchema } from '../schema/vocabulary.ts'

z.config({ jitless: true })

const { differs, because, citations } = ComparedSchema.shape

export const WatchEventSchema = LineRefSchema.extend({
  /**
   * `day`: the law of that day differs from that of the last look. `release`: a new release of the encoded law decides otherwise
   * about a day that was told before. `ahead`: the law of a coming day will differ.
   */
  kind: z.enum(['day', 'release', 'ahead']),
  /**
   * Only for `release`: a correction of ours. By what the earlier release knew of the law, both still decide differently, so
   * what changed is the encoding and not the law.
   */
  corrects: z.literal(true).optional(),
  /**
   * The first day of export of the new decision; between two releases as `compare` gives it, `null` where no day of the law
   * causes the change.
   */
  since: DaySchema.nullable(),
  differs,
  before: DecisionViewSchema,
  after: DecisionViewSchema,
  because,
  citations,
  /** The ruleset of the new decision; that of the old one stands in `before`. */
  ruleset: AssessmentSchema.shape.ruleset,
}).meta({
  id: 'WatchEvent',
  description: 'A line of a watched list is decided otherwise, since when and because of what',
})

/** A line of a watched list is decided otherwise, since when and because of what. */
export type WatchEvent = z.infer<typeof WatchEventSchema>
