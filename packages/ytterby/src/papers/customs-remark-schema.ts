import * as z from 'zod'
import type { Lang } from '../locales/langs.ts'
import type { remarkTexts } from '../locales/papers/customs-remark.ts'
import { AssessmentSchema } from '../schema/assessment.ts'
import { CitationKeysSchema } from '../schema/citation.ts'
import { open } from '../schema/open.ts'
import { PaperCitationsSchema } from './paper-schema.ts'

z.config({ jitless: true })

const { lang, warnings } = AssessmentSchema.shape
const BecauseSchema: z.ZodType<keyof (typeof remarkTexts)[Lang]['reasons']> = open(z.string())

export const CustomsRemarkSchema = z
  .strictObject({
    schema: z.literal('customs-remark/1'),
    lang,
    /** The line in Chinese; `null` if none is required or none can truthfully be written. */
    remark: z.string().nullable(),
    /** Control codes of the entries in force that cover the good, sorted. */
    codes: z.array(z.string()),
    /** The reason as a code, and as a sentence in `lang`. */
    because: BecauseSchema,
    why: z.string(),
    /** Keys of `citations` that support the remark and the reason. */
    rests: CitationKeysSchema,
    /** Warnings of the assessment that concern the remark, in the language of the assessment. */
    warnings,
    citations: PaperCitationsSchema,
  })
  .meta({ id: 'CustomsRemark', description: 'What to write in the remarks column of the declaration' })

/** The content of the remarks column of a customs declaration. */
export type CustomsRemark = z.infer<typeof CustomsRemarkSchema>
