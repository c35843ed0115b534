import * as z from 'zod'
import { AssessmentSchema } from '../schema/assessment.ts'
import { ConfidenceSchema } from '../schema/confidence.ts'
import { FigureSchema, PublicationSchema } from '../schema/figure.ts'
import { open } from '../schema/open.ts'
import type { ReferenceCorrection, ReferenceData, ReferenceRecord } from '../schema/reference.ts'
import { REFERENCE_TOPICS } from '../schema/reference-topic.ts'
import { DaySchema } from '../schema/vocabulary.ts'

z.config({ jitless: true })

type SourceSaid = ReferenceData['sources'][string]

/** A correction in one language, with its sources. */
export type ReferenceCorrectionSaid = Omit<ReferenceCorrection, 'text' | 'sources'> & {
  text: string
  sources: SourceSaid[]
}

/** A record in one language, with its sources. */
type RecordSaid = Omit<ReferenceRecord, 'text' | 'doubt' | 'correction' | 'sources'> & {
  text: string
  doubt?: string
  correction?: ReferenceCorrectionSaid
  sources: SourceSaid[]
}

const RecordSaidSchema: z.ZodType<RecordSaid> = open(
  z.looseObject({
    id: z.string(),
    group: z.string(),
    text: z.string(),
    period: z.string().nullable(),
    figures: z.array(FigureSchema),
    attributedTo: z.string().nullable(),
    confidence: ConfidenceSchema,
    correction: z
      .looseObject({
        text: z.string(),
        figures: z.array(FigureSchema),
        confidence: ConfidenceSchema,
        sources: z.array(PublicationSchema),
      })
      .optional()
      .meta({
        description:
          'What is right, if the source is wrong: `text` and `figures` of the record are as the source prints them',
      }),
    sources: z.array(PublicationSchema),
  }),
)

export const ReferenceSchema = z
  .strictObject({
    topic: z.enum(REFERENCE_TOPICS),
    lang: AssessmentSchema.shape.lang,
    title: z.string(),
    /** The day on which the sources were last read. */
    checked: DaySchema,
    records: z.array(RecordSaidSchema),
  })
  .meta({ id: 'Reference', description: 'What stands beside the law on one topic' })

/** The reference data on one topic, in one language. */
export type Reference = z.infer<typeof ReferenceSchema>
