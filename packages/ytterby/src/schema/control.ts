import type { Immutable } from './immutable.ts'
import * as z from 'zod'
import { ConfidenceSchema } from './confidence.ts'
import { AlloyMetalSchema } from './inquiry.ts'
import { Cite, LimbId, ProvenanceSchema, TextSchema } from './record.ts'
import { TECHNOLOGIES } from './inquiry-words.ts'
import { ElementSymbolSchema, PermitKindSchema, ProductFormSchema } from './vocabulary.ts'

/** What kind of thing an entry names; the reach tables say which forms reach it. */
const EntryKindSchema = z.enum([
  'metal',
  'alloy',
  'target',
  'magnet-material',
  'crystal',
  'optical-fibre',
  'hydrogen-storage',
  'ceramic',
  'luminescent',
  'magnetostrictive',
  'magnetic-refrigeration',
  'thermal-barrier-coating',
  'oxide',
  'compound',
  'ore',
  'reagent',
  'equipment',
  'technology',
  'component',
  'production-line-technology',
  'fine-cerium',
  'catalogue',
])

const EntrySchema = z.strictObject({
  /** Given if the code is not unique; the default is `<key of the instrument>:<code>`. */
  id: z.string().optional(),
  code: z.string().nullable(),
  kind: EntryKindSchema,
  element: ElementSymbolSchema.nullable(),
  text: TextSchema,
  /** Rare earths and other metals of a named alloy or target. Only exactly this set matches. */
  named: z
    .strictObject({ elements: z.array(ElementSymbolSchema).min(1), alloyedWith: z.array(AlloyMetalSchema) })
    .optional(),
  /** Part of annex 1 of announcement 61. */
  annexPart: z.union([z.literal(1), z.literal(2)]).optional(),
  /** Reference commodity codes of the entry's own text; amendments are effects. */
  commodityCodes: z.array(z.string()),
  confidence: ConfidenceSchema.optional(),
})
export type ControlEntry = Immutable<z.infer<typeof EntrySchema>>

/** One control code (or catalogue) with all its entries. */
export const ControlSchema = z.strictObject({
  code: z.string(),
  instrument: z.string(),
  limb: LimbId,
  permit: PermitKindSchema,
  /** What the control requires for a good that it covers. */
  effect: z.enum(['licence', 'prohibition']),
  reach: z.string(),
  title: TextSchema,
  article: z.string(),
  entries: z.array(EntrySchema).min(1),
  notes: z.array(TextSchema),
  provenance: ProvenanceSchema,
})
/** A control code with its entries. */
export type Control = Immutable<z.infer<typeof ControlSchema>>

/** Conditions on a completed good. All given conditions must hold. */
const WhenSchema = z.strictObject({
  /** How many different rare earths the good holds. */
  rareEarths: z.enum(['one', 'several', 'any', 'none']).optional(),
  holdsAll: z.array(ElementSymbolSchema).optional(),
  holdsAny: z.array(ElementSymbolSchema).optional(),
  alloyedWith: z.enum(['none', 'some']).optional(),
  alloyHolds: AlloyMetalSchema.optional(),
  /** Whether a host is stated, or which: a rare-earth oxide (ceria), or another substance. */
  host: z.enum(['none', 'some', 'rare-earth-oxide', 'other']).optional(),
  /** The stated shares show that its rare-earth oxides together are at most this percentage by weight. */
  oxidesAtMost: z.number().positive().max(100).optional(),
  processing: z.enum(['primary', 'deep']).optional(),
  fineCerium: z.boolean().optional(),
  technology: z.array(z.enum(TECHNOLOGIES)).optional(),
  commodityCode: z.strictObject({ code: z.string(), is: z.enum(['stated', 'open', 'other']) }).optional(),
})
export type When = Immutable<z.infer<typeof WhenSchema>>

/** The first row that fits form, entry kind, element and condition decides; no row = not reached. */
export const ReachRowSchema = z.strictObject({
  forms: z.array(ProductFormSchema).min(1),
  kinds: z.array(EntryKindSchema).min(1),
  elements: z.array(ElementSymbolSchema).min(1).optional(),
  when: WhenSchema.optional(),
  match: z.enum(['yes', 'unsettled', 'no', 'named-set']),
  /** Interpretations that exempt the good, once published by `knownAt`. */
  outsideBy: z.array(z.string()).optional(),
  cite: Cite,
})
/** A row that says which goods of a form an entry reaches. */
export type ReachRow = Immutable<z.infer<typeof ReachRowSchema>>
