import { AssessmentSchema, CitationsSchema } from 'ytterby/answers'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'

const lookedUp = { asOf: DaySchema, knownAt: DaySchema.nullable(), ruleset: AssessmentSchema.shape.ruleset }

/** A page of a list with what it was looked up by. */
export const pageOfSchema = (item: z.ZodType): z.ZodType =>
  z.strictObject({
    ...lookedUp,
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null where there is none' }),
    citations: CitationsSchema,
  })

/** One thing with what it was looked up by. */
export const singleOfSchema = (item: Readonly<Record<string, z.ZodType>>): z.ZodType =>
  z.strictObject({ ...lookedUp, ...item, citations: CitationsSchema })
