import * as z from 'zod'
import { AssessmentSchema } from '../../schema/assessment.ts'
import { CitationsSchema } from '../../schema/citation.ts'
import { InquirySchema } from '../../schema/inquiry.ts'
import { InquiryIssueSchema } from '../../schema/issue.ts'

z.config({ jitless: true })

const { lang, ruleset, asOf, knownAt, verdict, possible, action } = AssessmentSchema.shape
const place = { index: z.int(), id: z.string() }

const KitPartAnswerSchema = z.union([
  z.strictObject({ ...place, assessment: AssessmentSchema }),
  z.strictObject({
    ...place,
    error: z.strictObject({ code: z.literal('invalid-part'), issues: z.array(InquiryIssueSchema) }),
  }),
])

export const KitAssessmentSchema = z
  .strictObject({
    schema: z.literal('kit/1'),
    lang,
    ruleset,
    asOf,
    knownAt,
    /** The deal in canonical form, as an inquiry without a product. */
    deal: InquirySchema,
    verdict,
    possible,
    action,
    /** Ids of the parts that determine the verdict of the whole, in order. */
    deciding: z.array(z.string()),
    /** Invalid parts. The whole is on hold until they are corrected, and `unsettled` if no other part decides it: no gap of the law. */
    refused: z.int(),
    parts: z.array(KitPartAnswerSchema),
    /** All citations of the parts' answers. */
    citations: CitationsSchema,
  })
  .meta({ id: 'KitAssessment', description: 'The answer to parts that are shipped together' })

/** The answer for parts that are shipped together. */
export type KitAssessment = z.infer<typeof KitAssessmentSchema>

/** The answer for one part, or its issues; `index` is its position among the parts. */
export type KitPartAnswer = z.infer<typeof KitPartAnswerSchema>
