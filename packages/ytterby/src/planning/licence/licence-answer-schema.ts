import * as z from 'zod'
import { AssessmentSchema } from '../../schema/assessment.ts'
import { CitationKeysSchema, CitationsSchema } from '../../schema/citation.ts'
import { open } from '../../schema/open.ts'
import { LicenceSchema } from './licence.ts'
import type { LicenceCheckId, NextId } from './check-passages.ts'

z.config({ jitless: true })

const { lang, ruleset, asOf, knownAt, verdict, possible } = AssessmentSchema.shape
const json = z.json()
const CheckIdSchema: z.ZodType<LicenceCheckId> = open(z.string())
const NextIdSchema: z.ZodType<NextId> = open(z.string())

const LicenceCheckSchema = z.strictObject({
  id: CheckIdSchema,
  outcome: z.enum(['holds', 'fails', 'unknown']),
  text: z.string(),
  read: z.record(z.string(), json),
  needed: z.record(z.string(), json),
  citations: CitationKeysSchema,
})

export const LicenceAnswerSchema = z
  .strictObject({
    schema: z.literal('licence-check/1'),
    lang,
    ruleset,
    asOf,
    knownAt,
    verdict,
    possible,
    licence: LicenceSchema,
    /** `not-needed` = the shipment needs no permit. */
    covers: z.enum(['yes', 'no', 'unknown', 'not-needed']),
    /** `proceed` if every check holds, or no permit is needed. */
    action: z.enum(['proceed', 'hold']),
    /** In a fixed order; empty if no permit is needed. */
    checks: z.array(LicenceCheckSchema),
    next: z.array(z.strictObject({ id: NextIdSchema, text: z.string(), citations: CitationKeysSchema })),
    /** The assessment of the shipment. */
    assessment: AssessmentSchema,
    citations: CitationsSchema,
  })
  .meta({ id: 'LicenceAnswer', description: 'Whether a licence in hand covers a shipment' })

/** Whether a licence in hand covers a shipment. */
export type LicenceAnswer = z.infer<typeof LicenceAnswerSchema>

/** One check: what the shipment is, what the licence or the law requires, and the outcome. */
export type LicenceCheck = z.infer<typeof LicenceCheckSchema>
