import * as z from 'zod'
import { ConfidenceSchema } from '../schema/confidence.ts'
import { FigureSchema } from '../schema/figure.ts'
import { SumsRangeSchema, SumsSchema } from './sums-schema.ts'

z.config({ jitless: true })

const said = {
  /** Id of the record in the reference data. */
  id: z.string(),
  layer: z.literal('framework'),
  group: z.string(),
  text: z.string(),
  figures: z.array(FigureSchema),
  period: z.string().nullable(),
  /** Whom the source names for the figures. */
  attributedTo: z.string().nullable(),
  confidence: ConfidenceSchema,
  doubt: z.string().nullable(),
  /** Keys of the report’s `sources`. */
  sources: z.array(z.string()),
  /** Which lines it is about, or why there are none. */
  because: z.string(),
}

export const StatementSchema = z.strictObject({
  ...said,
  /** The lines it is about, with their shares of the list; null where the source does not say of which goods it speaks. */
  concerns: SumsSchema.nullable(),
  /** What the figures come to for these lines; null where they give no such amount. */
  comesTo: SumsRangeSchema.nullable(),
})

export const EuTargetsSchema = z.strictObject({
  ...said,
  concerns: SumsSchema,
  /** Of Chinese origin or exported from China, beside the target of at most 65 %. */
  fromChina: SumsSchema,
  /** Those of `fromChina` that state neither origin nor place of export as China. */
  presumed: SumsSchema,
  /** Origin and place of export in the Union, beside the target of 25 %. */
  domestic: SumsSchema,
  elsewhere: SumsSchema,
})

/** Something the framework says, and what it is about in this list. Never law. */
export type Statement = z.infer<typeof StatementSchema>

/**
 * The Union’s targets of 2030 beside the list’s own shares. `concerns` are the lines bound for a Member State, with their
 * shares of the list; the other sums have their shares of those.
 */
export type EuTargets = z.infer<typeof EuTargetsSchema>
