import * as z from 'zod'
import { CitationKeysSchema } from '../../schema/citation.ts'
import { ElementSymbolSchema, ProductFormSchema } from '../../schema/vocabulary.ts'

z.config({ jitless: true })

export const TierInfoSchema = z
  .strictObject({
    level: z.int(),
    name: z.string(),
    controls: z.string(),
    products: z.array(z.string()),
    citations: CitationKeysSchema,
  })
  .meta({ id: 'Tier', description: 'A tier of the framework' })

/** A tier of the framework: what it is called, how strictly it controls, which products it names. */
export type TierInfo = z.infer<typeof TierInfoSchema>

export const ElementInfoSchema = z
  .strictObject({
    symbol: ElementSymbolSchema,
    name: z.string(),
    atomicNumber: z.int(),
    group: z.enum(['light', 'medium-heavy']),
    /** Named by the framework, or placed by the Chinese convention. */
    groupBasis: z.enum(['named', 'convention']),
    /** Whether the framework calls it military-sensitive, by name or by analogy. */
    militarySensitive: z.enum(['named', 'analogy', 'no']),
    citations: CitationKeysSchema,
  })
  .meta({ id: 'Element', description: 'One of the 17 rare earths' })

/** One of the 17 rare earths. */
export type ElementInfo = z.infer<typeof ElementInfoSchema>

export const FormInfoSchema = z
  .strictObject({
    id: ProductFormSchema,
    name: z.string(),
    definition: z.string(),
    implies: z.array(ElementSymbolSchema),
    /** Presumed to be deeply processed unless stated. */
    presumedDeep: z.boolean(),
    tier: z.strictObject({ level: z.int(), basis: z.enum(['named', 'analogy']) }).nullable(),
    /** Why the tier is an analogy, or why there is none. */
    tierReason: z.string().nullable(),
    citations: CitationKeysSchema,
  })
  .meta({ id: 'Form', description: 'A form of goods, with its definition and its tier' })

/** A form of goods: what it is, which elements it implies, in which tier the framework places it. */
export type FormInfo = z.infer<typeof FormInfoSchema>
