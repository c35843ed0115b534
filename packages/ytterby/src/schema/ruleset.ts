import * as z from 'zod'
import { ConfidenceSchema } from './assessment.ts'
import { DaySchema } from './day.ts'
import { ElementSymbolSchema } from './elements.ts'
import { AlloyMetalSchema, TECHNOLOGIES } from './inquiry.ts'
import { LicenceFormSchema, PartyListSchema, PermitKindSchema } from './permit-kind.ts'
import { ProductFormSchema } from './product-form.ts'

z.config({ jitless: true })

/** A sentence in both languages. */
const TextSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) })
export type Text = z.infer<typeof TextSchema>

/** A text that was read; kept beside the ruleset, not in it. */
export type Source = { title: string; url: string | null; publisher: string; date?: string; quote?: string }

/** How well a record was read, when and by whom; where, is in `law/sources.ts`. */
const ProvenanceSchema = z.strictObject({
  confidence: ConfidenceSchema,
  checked: DaySchema,
  readBy: z.array(z.string()).min(1),
})

const Cite = z.string().min(1)
const LimbId = z.string().min(1)

/** A part of an instrument that has days of its own. The state of everything hangs on limbs. */
const LimbSchema = z.strictObject({ id: LimbId, article: z.string(), text: TextSchema })

const effectOf = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), cite: Cite, ...shape })

/** Half-open days: `from` is the first day the effect holds, `until` the first day it no longer holds. */
const EffectSchema = z.discriminatedUnion('type', [
  effectOf('enact', { limbs: z.array(LimbId).min(1), from: DaySchema }),
  effectOf('suspend', {
    limbs: z.array(LimbId).min(1),
    from: DaySchema,
    /** null = no end was printed. */
    until: DaySchema.nullable(),
    /** The printed last day, where the text leaves open whether it is inside. */
    lastDayUnclear: DaySchema.optional(),
  }),
  effectOf('extend', {
    limbs: z.array(LimbId).min(1),
    from: DaySchema,
    until: DaySchema,
    lastDayUnclear: DaySchema.optional(),
  }),
  effectOf('revive', { limbs: z.array(LimbId).min(1), from: DaySchema }),
  effectOf('revoke', { limbs: z.array(LimbId).min(1), from: DaySchema }),
  effectOf('amend', {
    entryKind: z.string(),
    addsCommodityCodes: z.array(z.string()),
    limbs: z.array(LimbId).min(1),
    from: DaySchema,
  }),
  effectOf('interpret', {
    id: z.string(),
    limbs: z.array(LimbId).min(1),
    from: DaySchema,
    forms: z.array(ProductFormSchema),
    outcome: z.enum(['outside', 'within', 'scope', 'procedure']),
    generally: z.boolean(),
    text: TextSchema,
  }),
  effectOf('prohibit', {
    limb: LimbId,
    /** Goods under an in-force dual-use entry that go to a military user or use of this country. */
    militaryOf: z.enum(['US', 'JP']),
    restriction: z.string(),
  }),
  effectOf('refuseInPrinciple', {
    limb: LimbId,
    /** Any of these circumstances of the final user. */
    when: z
      .array(
        z.enum(['military-user', 'listed-party', 'owned-by-listed-party', 'wmd-use', 'terrorist-use', 'military-use']),
      )
      .min(1),
    restriction: z.string(),
  }),
  effectOf('caseByCase', { limb: LimbId, fields: z.array(z.string()).min(1), restriction: z.string() }),
  effectOf('exempt', { limb: LimbId, fields: z.array(z.string()).min(1), restriction: z.string() }),
  effectOf('requireWhenKnown', { limb: LimbId, fields: z.array(z.string()).min(1), restriction: z.string() }),
  /** Goods abroad that need a licence: annex 1 items by part, origin and Chinese content. */
  effectOf('requireAbroad', {
    limb: LimbId,
    parts: z.array(z.union([z.literal(1), z.literal(2)])).min(1),
    origin: z.enum(['CN', 'abroad']),
    valuePercentAtLeast: z.number().optional(),
    chineseTechnology: z.literal(true).optional(),
  }),
  effectOf('list', {
    limb: LimbId,
    list: PartyListSchema,
    from: DaySchema,
    country: z.string().nullable(),
    /** Whether the notice bars anyone abroad from passing Chinese-origin goods on to the party. */
    retransfer: z.enum(['barred', 'clause-not-read', 'not-applicable']),
    /** Where an unreliable-entity notice does not show, as far as read, that it bars China-related trade. */
    tradeBar: z.literal('clause-not-read').optional(),
    parties: z
      .array(
        z.strictObject({
          name: z.string(),
          nameZh: z.string().optional(),
          aliases: z.array(z.string()).optional(),
          country: z.string().optional(),
        }),
      )
      .min(1),
  }),
  effectOf('delist', { limb: LimbId, names: z.array(z.string()).min(1), from: DaySchema }),
  effectOf('counter', { limb: LimbId, parties: z.array(z.string()).min(1), from: DaySchema }),
  effectOf('expect', { limbs: z.array(LimbId).min(1), announced: DaySchema, until: DaySchema, warning: z.string() }),
])
export type Effect = z.infer<typeof EffectSchema>

/** The limbs that an effect acts on. */
export function limbsOf(effect: Effect): string[] {
  return 'limbs' in effect ? effect.limbs : [effect.limb]
}

const InstrumentSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9-]+$/),
  /** Short key from which citation ids are made: `a18`, `d792`. */
  key: z.string().regex(/^[a-z0-9-]+$/),
  title: TextSchema,
  number: z.string().nullable(),
  issuers: z.array(z.string()).min(1),
  published: DaySchema.nullable(),
  /** Where the day of publication was not read: a day by which it was known to be published. */
  knownBy: DaySchema.optional(),
  link: z.string().nullable(),
  layer: z.enum(['law', 'framework', 'report']),
  transcribed: z.boolean(),
  provenance: ProvenanceSchema,
  limbs: z.array(LimbSchema),
  effects: z.array(EffectSchema),
  /** Passages that answers cite: id → article (or heading). */
  passages: z.record(z.string(), z.strictObject({ article: z.string(), confidence: ConfidenceSchema.optional() })),
  /** Control codes that the instrument lists without our having transcribed them. */
  untranscribedCodes: z.array(z.string()).optional(),
})
export type Instrument = z.infer<typeof InstrumentSchema>

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
  id: z.string(),
  code: z.string().nullable(),
  kind: EntryKindSchema,
  element: ElementSymbolSchema.nullable(),
  text: TextSchema,
  /** Rare earths and other metals of a named alloy or target; it is met only by exactly this set. */
  named: z
    .strictObject({ elements: z.array(ElementSymbolSchema).min(1), alloyedWith: z.array(AlloyMetalSchema) })
    .optional(),
  /** Part of annex 1 of announcement 61. */
  annexPart: z.union([z.literal(1), z.literal(2)]).optional(),
  technologies: z.array(z.enum(TECHNOLOGIES)).optional(),
  /** Reference commodity codes of the entry's own text; amendments are effects. */
  commodityCodes: z.array(z.string()),
  confidence: ConfidenceSchema.optional(),
})
export type Entry = z.infer<typeof EntrySchema>

/** One control code (or catalogue) with all its entries. */
const ControlSchema = z.strictObject({
  code: z.string(),
  instrument: z.string(),
  limb: LimbId,
  permit: PermitKindSchema,
  /** What the entry does to a good that it reaches. */
  effect: z.enum(['licence', 'prohibition']),
  reach: z.string(),
  title: TextSchema,
  article: z.string(),
  entries: z.array(EntrySchema).min(1),
  notes: z.array(TextSchema),
  provenance: ProvenanceSchema,
})
export type Control = z.infer<typeof ControlSchema>

/** Conditions on a completed good. All that are given must hold. */
const WhenSchema = z.strictObject({
  /** Number of different rare earths in the good. */
  rareEarths: z.enum(['one', 'several', 'any', 'none']).optional(),
  holdsAll: z.array(ElementSymbolSchema).optional(),
  holdsAny: z.array(ElementSymbolSchema).optional(),
  alloyedWith: z.enum(['none', 'some']).optional(),
  alloyHolds: AlloyMetalSchema.optional(),
  alloyLacks: AlloyMetalSchema.optional(),
  host: z.enum(['none', 'some']).optional(),
  processing: z.enum(['primary', 'deep']).optional(),
  fineCerium: z.boolean().optional(),
  technology: z.array(z.enum(TECHNOLOGIES)).optional(),
  commodityCode: z.strictObject({ code: z.string(), is: z.enum(['stated', 'open', 'other']) }).optional(),
})
export type When = z.infer<typeof WhenSchema>

/** The first row whose form, entry kind, element and condition fit decides; no row = not reached. */
const ReachRowSchema = z.strictObject({
  forms: z.array(ProductFormSchema).min(1),
  kinds: z.array(EntryKindSchema).min(1),
  elements: z.array(ElementSymbolSchema).min(1).optional(),
  when: WhenSchema.optional(),
  match: z.enum(['yes', 'unsettled', 'no', 'named-set']),
  /** Interpretations that take the good out; they count once published by `knownAt`. */
  outsideBy: z.array(z.string()).optional(),
  /** Interpretations that confirm that the good is within. */
  withinBy: z.array(z.string()).optional(),
  cite: Cite,
})
export type ReachRow = z.infer<typeof ReachRowSchema>

const FormSchema = z.strictObject({
  id: ProductFormSchema,
  name: TextSchema,
  definition: TextSchema,
  implies: z.array(ElementSymbolSchema),
  presumedDeep: z.boolean(),
  tier: z.strictObject({ level: z.int().min(1).max(4), basis: z.enum(['named', 'analogy']) }).nullable(),
  /** Sentence that explains an analogy or the absence of a tier. */
  tierReason: z.string().optional(),
  cite: Cite,
})

const ElementSchema = z.strictObject({
  symbol: ElementSymbolSchema,
  name: TextSchema,
  atomicNumber: z.int(),
  group: z.enum(['light', 'medium-heavy']),
  /** Named by the framework, or placed by the Chinese convention. */
  groupBasis: z.enum(['named', 'convention']),
  militarySensitive: z.enum(['named', 'analogy', 'no']),
  cite: Cite,
})

const CommodityCodeSchema = z.strictObject({
  code: z.string().regex(/^[0-9]{4,10}$/),
  /** Editions (calendar years) that can hold the code; null = not limited as far as read. */
  fromYear: z.int().nullable(),
  untilYear: z.int().nullable(),
  /** An edition in which the code was read, where the years are limited. */
  edition: z.int().optional(),
  /** What a good of the code can be. `elements` and `alloyedWith` are all that is in it, `holds` and `alloyHolds` the least. */
  candidates: z.array(
    z.strictObject({
      forms: z.array(ProductFormSchema).min(1),
      elements: z.array(ElementSymbolSchema).optional(),
      /** The good holds exactly one of `elements`. */
      oneOf: z.boolean().optional(),
      holds: z.array(ElementSymbolSchema).optional(),
      alloyedWith: z.array(AlloyMetalSchema).optional(),
      alloyHolds: z.array(AlloyMetalSchema).optional(),
    }),
  ),
  cite: Cite,
})

const RestrictionSchema = z.strictObject({
  id: z.string(),
  effect: z.enum(['prohibition', 'refusal', 'case-by-case', 'duty', 'condition', 'context']),
  layer: z.enum(['law', 'framework']),
  text: TextSchema,
  citations: z.array(Cite).min(1),
  /** Where the engine adds it by itself; those without are named by effects. */
  on: z
    .array(z.enum(['dual-use', 'coded-item', 'framework', 'heightened', 're-export', 'annex-item-from-china']))
    .optional(),
  /** Limbs under which a good of the deal must be met. */
  limbs: z.array(LimbId).optional(),
  /** First day of the rule, where it is not that of an effect. */
  from: DaySchema.optional(),
})

const DocumentSchema = z.strictObject({
  id: z.string(),
  stage: z.string(),
  provider: z.enum(['exporter', 'importer', 'end-user', 'government']),
  basis: z.enum(['statutory', 'customary']),
  on: z.enum(['dual-use', 'general-licence', 'watch-list', 'technology']),
  text: TextSchema,
  citations: z.array(Cite).min(1),
})

const AuthoritySchema = z.strictObject({
  id: z.string(),
  role: z.string(),
  stage: z.string().nullable(),
  on: z.enum(['dual-use', 'export-licence', 'framework', 'always']),
  from: DaySchema.optional(),
  citations: z.array(Cite).min(1),
})

const WarningSchema = z.strictObject({ text: TextSchema, citations: z.array(Cite) })

const FrameworkSchema = z.strictObject({
  from: DaySchema,
  precision: z.literal('year'),
  tiers: z.array(
    z.strictObject({ level: z.int(), name: TextSchema, controls: TextSchema, products: z.array(TextSchema) }),
  ),
  pillars: z.array(z.strictObject({ id: z.string(), text: TextSchema })),
  stages: z.array(
    z.strictObject({
      id: z.string(),
      name: TextSchema,
      days: z.strictObject({ min: z.int(), max: z.int() }).nullable(),
      activities: z.array(TextSchema),
      authorities: z.array(z.string()),
    }),
  ),
  sumDays: z.strictObject({ min: z.int(), max: z.int() }),
  standardDays: z.int(),
  rejections: z.strictObject({
    period: z.int(),
    shareFromIncompleteEndUserDocumentation: z.number(),
    attributedTo: z.string(),
  }),
  authorities: z.array(z.strictObject({ id: z.string(), name: TextSchema, role: TextSchema, when: z.string() })),
  usChina2025: z.array(z.strictObject({ id: z.string(), text: TextSchema })),
  cites: z.strictObject({ tiers: Cite, process: Cite, pillars: Cite, rejections: Cite, usChina2025: Cite }),
})

const StatutorySchema = z.strictObject({
  limitWorkingDays: z.int(),
  completenessNoticeWorkingDays: z.int(),
  deliveryWorkingDays: z.int(),
  notCounted: z.array(z.string()),
  assumptions: z.array(z.strictObject({ id: z.string(), text: TextSchema, cite: Cite })),
  citations: z.array(Cite).min(1),
})

const ObservedSchema = z.strictObject({ period: z.string(), metric: TextSchema, value: TextSchema, cite: Cite })

const KindSchema = z.strictObject({
  id: PermitKindSchema,
  name: TextSchema,
  forms: z.array(LicenceFormSchema),
  from: DaySchema.nullable(),
  until: DaySchema.nullable(),
  /** Where a dual-use entry in force reaches the same good, whether both papers are asked for is open. */
  openBesideDualUse: z.boolean(),
  cite: Cite,
})

/** The whole law as one JSON value. It can be written out, read back, and gives the same answers. */
export const RulesetDataSchema = z.strictObject({
  schema: z.literal('ruleset/1'),
  version: z.string(),
  knownThrough: DaySchema,
  kinds: z.array(KindSchema).min(1),
  elements: z.array(ElementSchema).length(17),
  forms: z.array(FormSchema).min(1),
  instruments: z.array(InstrumentSchema).min(1),
  controls: z.array(ControlSchema).min(1),
  reach: z.record(z.string(), z.array(ReachRowSchema)),
  commodityCodes: z.array(CommodityCodeSchema),
  framework: FrameworkSchema,
  statutory: StatutorySchema,
  observed: z.array(ObservedSchema),
  restrictions: z.array(RestrictionSchema),
  documents: z.array(DocumentSchema),
  authorities: z.array(AuthoritySchema),
  warnings: z.record(z.string(), WarningSchema),
  questions: z.record(z.string(), TextSchema),
  holidays: z.array(
    z.strictObject({
      year: z.int(),
      notice: z.string(),
      holidays: z.array(DaySchema),
      makeupWorkingDays: z.array(DaySchema),
    }),
  ),
})
export type RulesetData = z.infer<typeof RulesetDataSchema>
