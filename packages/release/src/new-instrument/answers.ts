import * as z from 'zod'
import { DaySchema } from 'ytterby/schema'

/** The effects of an instrument on limbs that can be generated. Lists and rules about countries or uses are written by hand, following an existing file. */
export const DOES = ['enact', 'suspend', 'extend', 'revive', 'revoke'] as const

/** The answers about a new instrument that are needed to generate its files; the rest is written by hand. */
export const AnswersSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]+(-[A-Z]+)*-\d{4}-\d+$/, {
    error: 'Write the id as issuers, year and number, such as MOFCOM-GACC-2025-70.',
  }),
  number: z.string().min(1),
  titleEn: z.string().min(1),
  titleZh: z.string().min(1),
  issuers: z.array(z.string().min(1)).min(1),
  published: DaySchema,
  link: z.url().nullable(),
  does: z.enum(DOES),
  /** Limbs that it acts on; its own limbs if it enacts. */
  limbs: z.array(z.string().min(1)).min(1),
  from: DaySchema,
  /** The last day as printed; null if there is none. */
  lastDay: DaySchema.nullable(),
  /** Whether it is clear that the last day is included. */
  lastDayClear: z.boolean(),
  sourceTitle: z.string().min(1),
  sourcePublisher: z.string().min(1),
})
export type Answers = z.infer<typeof AnswersSchema>
