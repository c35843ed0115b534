import * as z from 'zod'

z.config({ jitless: true })

/** A published figure. A `value` of null means the source says that none is published. */
export const FigureSchema = z.strictObject({
  name: z.string(),
  value: z.number().nullable().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** `t`, `t REO`, `%`, `USD million`, `days`, `working days`, `months`, `kOe`, … */
  unit: z.string(),
  approximate: z.literal(true).optional(),
})

/** Where a figure or a statement was read. */
export const PublicationSchema = z.strictObject({
  title: z.string(),
  url: z.string().nullable(),
  publisher: z.string(),
  date: z.string().optional(),
  quote: z.string().optional(),
})
