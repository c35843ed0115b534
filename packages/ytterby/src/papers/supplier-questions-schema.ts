import * as z from 'zod'
import { AssessmentSchema } from '../schema/assessment.ts'
import { PaperCitationsSchema } from './paper-schema.ts'

z.config({ jitless: true })

const { lang } = AssessmentSchema.shape

export const SupplierQuestionsSchema = z
  .strictObject({
    schema: z.literal('supplier-questions/1'),
    lang,
    subject: z.string(),
    greeting: z.string(),
    questions: z.array(z.strictObject({ path: z.string(), text: z.string() })),
    closing: z.string(),
    /** For whoever sends the letter, to be read before it is sent. Letters of earlier releases lack it. */
    warnings: z
      .array(z.strictObject({ code: z.string(), text: z.string(), citations: z.array(z.string()) }))
      .optional(),
    citations: PaperCitationsSchema.optional(),
  })
  .meta({ id: 'SupplierQuestions', description: 'The open questions as a letter to the supplier' })

/** A letter with the open questions of an assessment, the most informative first. */
export type SupplierQuestions = z.infer<typeof SupplierQuestionsSchema>
