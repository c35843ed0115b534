import * as z from 'zod'
import type { Immutable } from '../schema/immutable.ts'
import { DaySchema } from '../schema/vocabulary.ts'

z.config({ jitless: true })

const advisory = z.strictObject({
  /** The day and the version of the release that corrects the answers. */
  on: DaySchema,
  correctedIn: z.string(),
  /** The releases with wrong answers. */
  releases: z.array(z.string()),
  /** The days of export with wrong answers: the first, and the first that is right again; null = open. */
  from: DaySchema.nullable(),
  until: DaySchema.nullable(),
  rules: z.array(z.string()),
  text: z.string(),
})

/** A warning that answers of earlier releases are wrong. */
export type Advisory = Immutable<z.infer<typeof advisory>>

export const AdvisorySchema: z.ZodType<Advisory> = advisory
