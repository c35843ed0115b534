import * as z from 'zod'
import { ELSEWHERE_LISTS, RELATIONS } from '../schema/elsewhere.ts'
import { DaySchema } from '../schema/vocabulary.ts'

z.config({ jitless: true })

export const CounterpartSchema = z
  .strictObject({
    codes: z
      .array(z.string())
      .meta({ description: 'The Chinese control codes among those asked for, or their beginnings' }),
    instrument: z.string().nullable().meta({ description: 'The Chinese instrument, if its entries are not held' }),
    item: z.string().nullable().meta({ description: 'The goods of that instrument' }),
    list: z.enum(ELSEWHERE_LISTS),
    listName: z.string(),
    edition: DaySchema.meta({ description: 'The edition that was read' }),
    isOld: z.boolean().meta({ description: 'The edition is older than a year on the day' }),
    read: z.string().meta({ description: 'How much of the list was read' }),
    relation: z.enum(RELATIONS).meta({
      description:
        'How it compares with the Chinese entry. `none` means that the list, as far as read, has nothing there; never that the good is not controlled',
    }),
    counterpart: z.string(),
    says: z.string(),
    note: z.string().nullable(),
    isTrap: z.boolean().meta({ description: 'The same number means other goods there' }),
    link: z.string(),
  })
  .meta({
    id: 'Counterpart',
    description:
      'What a list of the EU, Japan or the US says of goods that China controls. It never decides; a good that none of these lists names may still need a Chinese licence',
  })

/** What a foreign list says of goods that China controls. */
export type Counterpart = z.infer<typeof CounterpartSchema>
