import { AssessmentSchema, CitationsSchema } from 'ytterby/answers'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'

const lookedUp = { asOf: DaySchema, knownAt: DaySchema.nullable(), ruleset: AssessmentSchema.shape.ruleset }

/** A page of a list, with the day, knowledge and ruleset that it was looked up by, and what else the reply holds. */
export const listReplySchema = (item: z.ZodType, besides: Readonly<Record<string, z.ZodType>> = {}): z.ZodType =>
  z.strictObject({
    ...lookedUp,
    ...besides,
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null if there is none' }),
    citations: CitationsSchema,
  })

/** One item, with the day, knowledge and ruleset that it was looked up by. */
export const itemReplySchema = (item: Readonly<Record<string, z.ZodType>>): z.ZodType =>
  z.strictObject({ ...lookedUp, ...item, citations: CitationsSchema })
