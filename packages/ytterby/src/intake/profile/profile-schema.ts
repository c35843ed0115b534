import * as z from 'zod'
import { DaySchema } from '../../schema/vocabulary.ts'
import { COLUMN_FIELDS } from '../table/column-fields.ts'
import type { Profile } from './profile.ts'

z.config({ jitless: true })

const ColumnsSchema = z.record(z.string(), z.string())
const author = { by: z.string().max(200), on: DaySchema }
const stated = {
  ...author,
  as: z.enum(['accepted', 'rejected', 'answered']),
  states: ColumnsSchema.meta({ description: 'Facts by the dotted names of the contract' }),
  because: z.string().max(2000).meta({ description: 'The proposal or the question that led to them' }),
}

/** What a person decided about a list. */
export const ProfileSchema: z.ZodType<Profile> = z
  .strictObject({
    profile: z.literal(1),
    columns: z.array(
      z.strictObject({
        ...author,
        header: z.string().max(2000),
        field: z.enum(COLUMN_FIELDS).optional(),
        decimalSign: z.enum(['.', ',']).optional(),
        dayOrder: z.enum(['day-first', 'month-first', 'year-first']).optional(),
        unit: z.string().max(20).optional(),
        cells: ColumnsSchema.optional().meta({
          description: 'The value of cells that have no single one, by their text',
        }),
      }),
    ),
    goods: z.array(z.strictObject({ ...stated, material: z.string().max(2000), words: z.string().max(2000) })),
    deals: z.array(z.strictObject({ ...stated, parties: z.string().max(2000) })),
  })
  .meta({
    id: 'IntakeProfile',
    description: 'Everything that a person decided about a list. Send it with the next list of the same kind',
  })
