import * as z from 'zod'
import { DaySchema } from 'ytterby/schema'

/** What an instrument can do to limbs by itself. Lists and rules about countries or uses are written by hand, after a file of their kind. */
export const DOES = ['enact', 'suspend', 'extend', 'revive', 'revoke'] as const

/** The few things that have to be known of a new instrument; the rest is written below them by hand. */
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
  /** Limbs that it acts on; of one that enacts, its own. */
  limbs: z.array(z.string().min(1)).min(1),
  from: DaySchema,
  /** The last day that is printed; null = none. */
  lastDay: DaySchema.nullable(),
  /** Whether it is clear that the last day is inside. */
  lastDayClear: z.boolean(),
  sourceTitle: z.string().min(1),
  sourcePublisher: z.string().min(1),
})
export type Answers = z.infer<typeof AnswersSchema>
