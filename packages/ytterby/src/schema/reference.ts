import * as z from 'zod'
import { ConfidenceSchema } from './confidence.ts'
import { FigureSchema, PublicationSchema } from './figure.ts'
import { TextSchema } from './record.ts'
import { REFERENCE_TOPICS } from './reference-topic.ts'
import { DaySchema } from './vocabulary.ts'

z.config({ jitless: true })

/** A stored figure: a value or a range. */
const KeptFigureSchema = FigureSchema.extend({
  name: z.string().regex(/^[a-z0-9-]+$/),
  unit: z.string().min(1),
}).refine(({ value, min, max }) => value !== undefined || min !== undefined || max !== undefined)

/** What is right where the source is wrong. `text` and `figures` of the record stay as the source prints them. */
const CorrectionSchema = z.strictObject({
  text: TextSchema,
  figures: z.array(KeptFigureSchema),
  confidence: ConfidenceSchema,
  /** Keys of the topic's `sources`. */
  sources: z.array(z.string()).min(1),
})

/** One record of the reference data, with its attribution. */
const ReferenceRecordSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.@-]+$/),
  /** Records of a group are shown together, in the order of the file. */
  group: z.string().regex(/^[a-z0-9.-]+$/),
  text: TextSchema,
  /** `2024`, `2025-06`, `2025-06-16`, `2025-04 to 2025-06`; null if none is stated. */
  period: z.string().nullable(),
  figures: z.array(KeptFigureSchema),
  /** To whom the source attributes the figure. */
  attributedTo: z.string().nullable(),
  confidence: ConfidenceSchema,
  /** What is doubtful about the record, if anything. */
  doubt: TextSchema.optional(),
  correction: CorrectionSchema.optional(),
  /** Keys of the topic's `sources`. */
  sources: z.array(z.string()),
  /** For a commodity code: its digits, the edition (calendar year) in which it was read, and the customs supervision letters. */
  code: z
    .strictObject({
      digits: z.string().regex(/^[0-9]{4,10}$/),
      edition: z.string().nullable(),
      supervision: z.string().nullable(),
    })
    .optional(),
})
export type ReferenceCorrection = z.infer<typeof CorrectionSchema>
export type ReferenceRecord = z.infer<typeof ReferenceRecordSchema>

/** Everything held on one topic. */
export const ReferenceDataSchema = z.strictObject({
  topic: z.enum(REFERENCE_TOPICS),
  title: TextSchema,
  checked: DaySchema,
  records: z.array(ReferenceRecordSchema).min(1),
  sources: z.record(z.string().regex(/^[a-z0-9-]+$/), PublicationSchema.extend({ title: z.string().min(1) })),
})
export type ReferenceData = z.infer<typeof ReferenceDataSchema>
