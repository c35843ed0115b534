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
  /** To whom the source attributes the figures. */
  attributedTo: z.string().nullable(),
  confidence: ConfidenceSchema,
  doubt: z.string().nullable(),
  /** Keys of the report’s `sources`. */
  sources: z.array(z.string()),
  /** Which lines it concerns, or why there are none. */
  because: z.string(),
}

export const StatementSchema = z.strictObject({
  ...said,
  /** The lines it concerns, with their shares of the list; null if the source does not say which goods it means. */
  concerns: SumsSchema.nullable(),
  /** The resulting amounts for these lines; null if the figures give none. */
  comesTo: SumsRangeSchema.nullable(),
})

export const EuTargetsSchema = z.strictObject({
  ...said,
  /** What is right, if the framework is wrong: `text` and `figures` are as it prints them. */
  correction: z
    .strictObject({
      text: z.string(),
      figures: z.array(FigureSchema),
      confidence: ConfidenceSchema,
      /** Keys of the report’s `sources`. */
      sources: z.array(z.string()),
    })
    .nullable(),
  concerns: SumsSchema,
  /** Of Chinese origin or exported from China, beside what the framework prints as a target of at most 65 %. */
  fromChina: SumsSchema,
  /** Those of `fromChina` whose Chinese origin or place of export is only presumed. */
  presumed: SumsSchema,
  /** Origin and place of export in the Union, beside what the framework prints as a target of 25 %. */
  domestic: SumsSchema,
  elsewhere: SumsSchema,
})

/** A statement of the framework, and the lines of this list it concerns. Never law. */
export type Statement = z.infer<typeof StatementSchema>

/**
 * The EU targets for 2030 as the framework prints them, what is right about them, and the list’s own shares. `concerns` are the lines bound for a Member State, with their shares
 * of the list; the shares of the other sums are relative to those lines.
 */
export type EuTargets = z.infer<typeof EuTargetsSchema>
