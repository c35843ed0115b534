import * as z from 'zod'
import { DaySchema, ElementSymbolSchema, StateSchema } from '../../schema/vocabulary.ts'

z.config({ jitless: true })

export const ControlStatusSchema = z
  .strictObject({
    code: z.string(),
    element: ElementSymbolSchema.nullable(),
    text: z.string(),
    instrument: z.string(),
    state: StateSchema,
    everInForce: z.boolean(),
    /** Reference commodity codes of the edition of the day. They never decide by themselves. */
    commodityCodes: z.array(z.string()),
    /** The states of the entry over the whole life of the law, as known by `knownAt`. */
    life: z.array(z.strictObject({ from: DaySchema, until: DaySchema.nullable(), state: StateSchema })),
    citation: z.string(),
  })
  .meta({ id: 'Control', description: 'An entry of a control with its state on a day' })

/** An entry of a control with its state on a day and its reference commodity codes. */
export type ControlStatus = z.infer<typeof ControlStatusSchema>
