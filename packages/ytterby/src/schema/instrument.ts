import type { Immutable } from './immutable.ts'
import * as z from 'zod'
import { ConfidenceSchema } from './confidence.ts'
import { AlloyMetalSchema } from './inquiry.ts'
import { CLAUSES, MEASURES } from './permit-kind.ts'
import { Cite, LimbId, ProvenanceSchema, TextSchema } from './record.ts'
import { CountrySchema, DaySchema, PartyListSchema, ProductFormSchema } from './vocabulary.ts'

/**
 * A part of an instrument with its own days. Every state is the state of a limb. A limb without a text is described by the
 * instrument's title.
 */
const LimbSchema = z.strictObject({ id: LimbId, article: z.string(), text: TextSchema.optional() })

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
    /** The printed last day, if the text leaves open whether it is included. */
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
  /** A report that the limb no longer holds, from one origin alone: the limb is unsettled from this day. */
  effectOf('unsettle', { limbs: z.array(LimbId).min(1), from: DaySchema }),
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
    /** Goods under a dual-use entry in force that go to a military user or use of this country. */
    militaryOf: z.enum(['US', 'JP']),
    /** Whether it bars further uses there, which no fact of an inquiry states. */
    furtherUses: z.literal(true).optional(),
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
  /** A licence is required for these uses, whether or not the good is listed. The law before its limb began was not read. */
  effectOf('catchAll', { limb: LimbId, uses: z.array(z.enum(['wmd', 'terrorism'])).min(1), restriction: z.string() }),
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
    /** Set if an unreliable-entity notice, as far as read, does not show that it bars China-related trade. */
    tradeBar: z.literal('clause-not-read').optional(),
    /** Set for a countermeasure: what the decision orders about these parties. */
    order: z
      .strictObject({
        clause: z.enum(CLAUSES),
        /** The ban speaks of “relevant” (有关) transactions; which ones are not was not read. */
        relevant: z.literal(true).optional(),
        /** The department that can consent to a barred transaction (Decree 803 art. 16); omitted if no way out was read. */
        consentOf: z.enum(['MFA', 'MOFCOM']).optional(),
        /** The measures that were read. */
        measures: z.array(z.enum(MEASURES)).min(1),
      })
      .optional(),
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
  /** Parties of countermeasures in releases before 2.0.0, which hold no clauses: a warning, never a verdict. */
  effectOf('counter', { limb: LimbId, parties: z.array(z.string()).min(1), from: DaySchema }),
  effectOf('expect', { limbs: z.array(LimbId).min(1), announced: DaySchema, until: DaySchema, warning: z.string() }),
])
/** What an instrument does: enact, suspend, extend, revoke, list and the like. */
export type Effect = Immutable<z.infer<typeof EffectSchema>>

export const InstrumentSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9-]+$/),
  /** If it contains controls: a short key that prefixes the ids of their entries and reasons, such as `a18`. */
  key: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  title: TextSchema,
  number: z.string().nullable(),
  issuers: z.array(z.string()).min(1),
  published: DaySchema.nullable(),
  /** If the publication day was not read: a day by which it was published. */
  knownBy: DaySchema.optional(),
  link: z.string().nullable(),
  layer: z.enum(['law', 'framework', 'report']),
  transcribed: z.boolean(),
  provenance: ProvenanceSchema,
  limbs: z.array(LimbSchema),
  effects: z.array(EffectSchema),
  /** Passages that answers cite, by id: article (or heading), and what it says if no other record contains that. */
  passages: z.record(
    z.string(),
    z.strictObject({
      article: z.string(),
      confidence: ConfidenceSchema.optional(),
      /** A separate source of this passage, and its publication day; null if no day was read. */
      source: z.strictObject({ link: z.string(), published: DaySchema.nullable() }).optional(),
      /** A summary, loaded with `ytterby/law`; answers do not need it. */
      says: TextSchema.optional(),
      /** A doubt, if copies or reports differ or something was not read. Answers that cite the passage warn of it. */
      doubt: TextSchema.optional(),
    }),
  ),
  /** The instrument controls other goods: answers only point to it, if one of these metals is stated. */
  adjacent: z
    .strictObject({
      metals: z.array(AlloyMetalSchema),
      destination: CountrySchema.optional(),
      /** A limb of another instrument that is stricter for one destination. */
      stricter: z.strictObject({ destination: CountrySchema, limb: LimbId }).optional(),
    })
    .optional(),
  /** Control codes in the instrument that were not transcribed. */
  untranscribedCodes: z.array(z.string()).optional(),
})
/** An instrument of the law with its limbs and effects. */
export type Instrument = Immutable<z.infer<typeof InstrumentSchema>>
