import type { Immutable } from './immutable.ts'
import * as z from 'zod'
import { ControlSchema, ReachRowSchema } from './control.ts'
import { AlloyMetalSchema } from './inquiry.ts'
import { InstrumentSchema } from './instrument.ts'
import { LexiconSchema } from './lexicon.ts'
import { PartyNamesSchema } from './party-names.ts'
import { Cite, LimbId, TextSchema } from './record.ts'
import { TRIGGERS } from './restriction-trigger.ts'
import {
  CountrySchema,
  DaySchema,
  ElementSymbolSchema,
  LicenceFormSchema,
  PermitKindSchema,
  ProductFormSchema,
} from './vocabulary.ts'

z.config({ jitless: true })

const FormSchema = z.strictObject({
  id: ProductFormSchema,
  name: TextSchema,
  definition: TextSchema,
  implies: z.array(ElementSymbolSchema),
  presumedDeep: z.boolean(),
  /**
   * Whether a given list of elements is presumed complete for a good of this form: always, only with `alloyedWith` stated, or
   * not. Omitted in releases before 2.0.0, which presume every list complete.
   */
  elementList: z.enum(['complete', 'complete-with-metals', 'may-miss-some']).optional(),
  /** Elements that name a good of this form, such as the activator of a phosphor: a list that names one misses no other. */
  namedBy: z.array(ElementSymbolSchema).min(2).optional(),
  tier: z.strictObject({ level: z.int().min(1).max(4), basis: z.enum(['named', 'analogy']) }).nullable(),
  /** The sentence that explains an analogy or a missing tier. */
  tierReason: z.string().optional(),
  cite: Cite,
})

const ElementSchema = z.strictObject({
  symbol: ElementSymbolSchema,
  name: TextSchema,
  atomicNumber: z.int(),
  group: z.enum(['light', 'medium-heavy']),
  /** Named by the framework, or assigned by the Chinese convention. */
  groupBasis: z.enum(['named', 'convention']),
  militarySensitive: z.enum(['named', 'analogy', 'no']),
  cite: Cite,
})

const CommodityCodeSchema = z.strictObject({
  code: z.string().regex(/^[0-9]{4,10}$/),
  /** The editions (calendar years) that can contain the code; omitted = no limit known. */
  fromYear: z.int().optional(),
  untilYear: z.int().optional(),
  /** An edition in which the code was read, if the years are limited. */
  edition: z.int().optional(),
  /** What a good of the code can be. `elements` and `alloyedWith` are complete; `holds` and `alloyHolds` are minimums. */
  candidates: z.array(
    z.strictObject({
      forms: z.array(ProductFormSchema).min(1),
      elements: z.array(ElementSymbolSchema).optional(),
      /** The good holds exactly one of `elements`. */
      oneOf: z.boolean().optional(),
      holds: z.array(ElementSymbolSchema).optional(),
      alloyedWith: z.array(AlloyMetalSchema).optional(),
      alloyHolds: z.array(AlloyMetalSchema).optional(),
      /** Its own words say that the particles are smaller than this, in micrometres. */
      particlesUnderMicron: z.number().positive().optional(),
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
  /** When the engine adds it; restrictions without triggers are named by effects. */
  on: z.array(z.enum(TRIGGERS)).optional(),
  /** An entry of one of these limbs must cover the good. */
  limbs: z.array(LimbId).optional(),
  /** The limb of a duty that does not depend on an entry. While the limb is unsettled, so is the duty. */
  heldBy: LimbId.optional(),
  /** The text if it is unsettled whether it binds or covers the good. */
  textUnsettled: TextSchema.optional(),
  /** The text if open facts decide whether it covers the good. */
  textPossible: TextSchema.optional(),
  /** Each cited instrument requires it for its own items: it applies, and is cited, only if the good is under one of them. */
  byInstrument: z.literal(true).optional(),
  /** The good must possibly have one of these forms. */
  forms: z.array(ProductFormSchema).min(1).optional(),
  /** The first day of the rule, and the first day on which it no longer holds, if they are not those of an effect. */
  from: DaySchema.optional(),
  until: DaySchema.optional(),
})

const DocumentSchema = z.strictObject({
  id: z.string(),
  stage: z.string(),
  provider: z.enum(['exporter', 'importer', 'end-user', 'government']),
  basis: z.enum(['statutory', 'customary']),
  on: z.enum([
    'dual-use',
    'dual-use-from-china',
    'dual-use-goods-from-china',
    'general-licence',
    'watch-list',
    'technology',
    'export-licence',
    'challenge',
  ]),
  /** When it must be submitted; omitted = always. */
  asked: z.enum(['on-request', 'if-challenged']).optional(),
  /** It is a document about the end user. */
  endUserPaper: z.literal(true).optional(),
  /** An entry of one of these limbs must cover the good. */
  limbs: z.array(LimbId).min(1).optional(),
  /** The good must possibly have one of these forms. */
  forms: z.array(ProductFormSchema).min(1).optional(),
  from: DaySchema.optional(),
  text: TextSchema,
  citations: z.array(Cite).min(1),
})

const AuthoritySchema = z.strictObject({
  id: z.string(),
  role: z.string(),
  stage: z.string().nullable(),
  on: z.enum([
    'dual-use',
    'dual-use-from-china',
    'dual-use-goods-from-china',
    'export-licence',
    'quota-licence',
    'framework',
  ]),
  from: DaySchema.optional(),
  until: DaySchema.optional(),
  citations: z.array(Cite).min(1),
})

const WarningSchema = z.strictObject({
  text: TextSchema,
  citations: z.array(Cite),
  /** It reports what its cited law says, so it is not given before any of that law was published. */
  ofLaw: z.literal(true).optional(),
})

const FrameworkSchema = z.strictObject({
  from: DaySchema,
  precision: z.literal('year'),
  tiers: z.array(
    z.strictObject({ level: z.int(), name: TextSchema, controls: TextSchema, products: z.array(TextSchema) }),
  ),
  stages: z.array(
    z.strictObject({
      id: z.string(),
      name: TextSchema,
      days: z.strictObject({ min: z.int(), max: z.int() }).nullable(),
      activities: z.array(TextSchema),
      authorities: z.array(z.string()),
    }),
  ),
  /** Authorities that take part only for dual-use items. */
  dualUseAuthorities: z.array(z.string()),
  sumDays: z.strictObject({ min: z.int(), max: z.int() }),
  standardDays: z.int(),
  rejections: z.strictObject({
    period: z.int(),
    shareFromIncompleteEndUserDocumentation: z.number(),
    attributedTo: z.string(),
  }),
  cites: z.strictObject({ tiers: Cite, process: Cite, rejections: Cite }),
})

const StatutorySchema = z.strictObject({
  /** The first day of the text that sets the clock; earlier rules were not read. */
  from: DaySchema,
  limitWorkingDays: z.int(),
  completenessNoticeWorkingDays: z.int(),
  deliveryWorkingDays: z.int(),
  notCounted: z.array(z.string()),
  assumptions: z.array(
    z.strictObject({
      id: z.string(),
      /** Only if a party could be on the watch list. */
      on: z.literal('watch-list-open').optional(),
      text: TextSchema,
      cite: Cite,
    }),
  ),
  /** The rules of the clock. */
  rules: z.array(
    z.strictObject({
      id: z.string(),
      workingDays: z.int().optional(),
      /** It applies only to applications inside China. */
      on: z.literal('dual-use-from-china').optional(),
      from: DaySchema.optional(),
      text: TextSchema,
      citations: z.array(Cite).min(1),
    }),
  ),
  citations: z.array(Cite).min(1),
})

/** `from` is the first day of the period; answers for earlier days ignore it. */
const ObservedSchema = z.strictObject({
  from: DaySchema,
  /** The day by which everything in it was published. */
  published: DaySchema,
  period: TextSchema,
  /** It applies only to goods bound there. */
  destination: CountrySchema.optional(),
  population: TextSchema,
  metric: TextSchema,
  value: TextSchema,
  /** Deliveries were more than this many calendar days late: the slow case when a schedule counts back. */
  delayMoreThanDays: z.int().optional(),
  cite: Cite,
})

const KindSchema = z.strictObject({
  id: PermitKindSchema,
  name: TextSchema,
  forms: z.array(LicenceFormSchema),
  from: DaySchema.nullable(),
  until: DaySchema.nullable(),
  cite: Cite,
})

/** The whole law as one JSON value. It can be written, read back, and gives the same answers. */
export const RulesetDataSchema = z.strictObject({
  schema: z.literal('ruleset/1'),
  version: z.string(),
  knownThrough: DaySchema,
  kinds: z.array(KindSchema).min(1),
  elements: z.array(ElementSchema).length(17),
  forms: z.array(FormSchema).min(1),
  instruments: z.array(InstrumentSchema).min(1),
  /** Other names of listed parties than those printed in notices; releases before 1.1.0 have none. */
  partyNames: z.array(PartyNamesSchema).optional(),
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
  /** Words that describe a name match; releases before 1.1.0 have none. */
  screening: z.record(z.string(), TextSchema).optional(),
  lexicon: LexiconSchema,
  holidays: z.array(
    z.strictObject({
      year: z.int(),
      notice: z.string(),
      cite: Cite,
      estimate: z.literal(true).optional(),
      holidays: z.array(DaySchema),
      makeupWorkingDays: z.array(DaySchema),
    }),
  ),
})
/** The encoded law as data; it never changes after it was loaded. */
export type RulesetData = Immutable<RulesetDraft>
/** Mutable ruleset data. `RulesetDataSchema.parse(data)` returns a copy to change and compile. */
export type RulesetDraft = z.infer<typeof RulesetDataSchema>
