import * as z from 'zod'
import { CitationKeysSchema, CitationSchema } from '../../schema/citation.ts'
import type { Effect } from '../../schema/instrument.ts'
import { open } from '../../schema/open.ts'
import { DaySchema, StateSchema } from '../../schema/vocabulary.ts'
import { EffectTypeSchema } from './effect-type-schema.ts'

z.config({ jitless: true })

/** What an instrument does to its own or other limbs, and when; `until` is exclusive. */
export type EffectStatus = {
  type: Effect['type']
  limbs: string[]
  from: string | null
  until: string | null
  /** The printed last day of a suspension, if it is unclear whether that day is included. */
  lastDayUnclear?: string
  /** The authority's interpretation: which forms it covers, and whether only “generally” (一般). */
  interpretation?: Pick<Extract<Effect, { type: 'interpret' }>, 'id' | 'forms' | 'outcome' | 'generally'>
}

const EffectStatusSchema: z.ZodType<EffectStatus> = open(
  z.looseObject({ type: EffectTypeSchema, limbs: z.array(z.string()) }),
)

export const InstrumentStatusSchema = z
  .strictObject({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    titleZh: z.string(),
    published: DaySchema.nullable(),
    layer: z.enum(['law', 'framework', 'report']),
    /** False where only the instrument's existence and codes are held, not its entries. */
    transcribed: z.boolean(),
    link: z.string().nullable(),
    confidence: CitationSchema.shape.confidence,
    limbs: z.array(
      z.strictObject({
        id: z.string(),
        article: z.string(),
        text: z.string(),
        state: StateSchema,
        everInForce: z.boolean(),
        because: CitationKeysSchema,
      }),
    ),
    effects: z.array(EffectStatusSchema),
    /** Passages that answers cite. `says` is held once `ytterby/law` is loaded. */
    passages: z.array(
      z.strictObject({
        id: z.string(),
        article: z.string(),
        says: z.string().nullable(),
        doubt: z.string().nullable(),
      }),
    ),
    /** Control codes that it lists without our holding their entries. */
    untranscribedCodes: z.array(z.string()),
  })
  .meta({ id: 'Instrument', description: 'An instrument with the states of its limbs on a day' })

/** An instrument of the law, with the state of its limbs on a day. */
export type InstrumentStatus = z.infer<typeof InstrumentStatusSchema>
