import * as z from 'zod'
import type { Immutable } from '../schema/immutable.ts'
import { DaySchema } from '../schema/vocabulary.ts'

z.config({ jitless: true })

const advisory = z.strictObject({
  /** The day of the release that mends it, and that release. */
  on: DaySchema,
  correctedIn: z.string(),
  /** The releases that answer wrongly. */
  releases: z.array(z.string()),
  /** Days of export whose answers are wrong: the first, and the first that is right again; null = open. */
  from: DaySchema.nullable(),
  until: DaySchema.nullable(),
  rules: z.array(z.string()),
  text: z.string(),
})

/** A warning that answers of earlier releases are wrong. */
export type Advisory = Immutable<z.infer<typeof advisory>>

export const AdvisorySchema: z.ZodType<Advisory> = advisory
