import * as z from 'zod'
import { ControlCodeSchema, NameSchema } from '../../schema/inquiry.ts'
import { END_USES, END_USE_FIELDS } from '../../schema/inquiry-words.ts'
import { CountrySchema, DaySchema, ElementSymbolSchema, LicenceFormSchema } from '../../schema/vocabulary.ts'

z.config({ jitless: true })

const MOST = 100
const NUMBER_LENGTH = 100
const MOST_KG = 1e12

/**
 * A dual-use export licence (两用物项出口许可证件) as its holder reads it off the paper. What is left out is open, and
 * what is open keeps the shipment waiting.
 */
export const LicenceSchema = z
  .strictObject({
    number: NameSchema.max(NUMBER_LENGTH).optional(),
    holder: NameSchema.optional().meta({ description: 'The exporter that it was issued to' }),
    importer: NameSchema.optional().meta({ description: 'Left out where it names none besides the end user' }),
    form: LicenceFormSchema.meta({
      description: 'single licence (单项许可), general licence (通用许可), certificate by registration (出口凭证)',
    }),
    items: z
      .array(
        z.strictObject({ code: ControlCodeSchema, elements: z.array(ElementSymbolSchema).min(1).max(17).optional() }),
      )
      .min(1)
      .max(MOST)
      .meta({ description: 'Control codes that it names, and of which rare earths where it says so' }),
    quantityKg: z.number().gt(0).max(MOST_KG).optional(),
    usedKg: z.number().min(0).max(MOST_KG).optional().meta({ description: 'Exported under it so far' }),
    endUsers: z
      .array(z.strictObject({ name: NameSchema, country: CountrySchema.optional() }))
      .min(1)
      .max(MOST),
    endUse: z.strictObject({ kind: z.enum(END_USES), field: z.enum(END_USE_FIELDS).optional() }),
    destinations: z.array(CountrySchema).min(1).max(MOST),
    validFrom: DaySchema.meta({ description: 'The first day on which it is valid' }),
    validUntil: DaySchema.meta({
      description: 'The first day on which it is no longer valid: the day after the last day printed on it',
    }),
    used: z.boolean().optional().meta({ description: 'Has the export that it was issued for been completed' }),
    changeRequest: z
      .enum(['none', 'pending', 'refused'])
      .optional()
      .meta({ description: 'Application to change it (变更申请); once granted, state the licence as it now reads' }),
  })
  .meta({ id: 'Licence', description: 'A dual-use export licence in hand' })

export type Licence = z.infer<typeof LicenceSchema>
