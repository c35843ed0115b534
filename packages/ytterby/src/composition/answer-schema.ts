import * as z from 'zod'
import { AssessmentSchema } from '../schema/assessment.ts'
import { CitationKeysSchema, CitationsSchema } from '../schema/citation.ts'
import { COUNTRY_CODES } from '../schema/country.ts'
import { InquirySchema } from '../schema/inquiry.ts'

z.config({ jitless: true })

const { lang, ruleset, asOf, knownAt, verdict, possible, permits } = AssessmentSchema.shape
const { state, everInForce } = permits.element.shape.items.element.shape

/** A sentence with its citations. */
export const said = { text: z.string(), citations: CitationKeysSchema }

/** A range of exact amounts or shares, as fractions such as `7/4000`; `to` is null where there is no upper bound. */
const RangeSchema = z.strictObject({ from: z.string(), to: z.string().nullable() })

const BoundedSchema = z.strictObject({ from: z.string(), to: z.string() })

/** A range of shares, at most all of it, also in percent with at most six decimals, rounded outwards. */
export const ShareSchema = BoundedSchema.extend({ percent: BoundedSchema })

const MeetsSchema = z.enum(['yes', 'open', 'no'])
const ReachSchema = z.enum(['reached', 'open', 'not'])
export const AgainstSchema = z.enum(['below', 'at-or-above', 'open'])

const LimbStatusSchema = z.strictObject({
  limb: z.string(),
  article: z.string(),
  state,
  everInForce,
  /** What the limb says, then its state on the day. */
  ...said,
})

const ItemSchema = z.strictObject({
  id: z.string(),
  description: z.string().nullable(),
  /** Whether it is an item of annex 1 part 2, exported from abroad; “open” also where the words do not decide. */
  part2: ReachSchema,
  /** Whether it is an item of annex 1 part 1. */
  part1: ReachSchema,
  /** Part 1 items of Chinese origin, as a share of its own value; null outside part 2, where no share counts. */
  share: ShareSchema.nullable(),
  against: AgainstSchema.nullable(),
  /** Whether its facts meet the words of each limb, whatever its state. */
  limbs: z.array(z.strictObject({ limb: z.string(), meets: MeetsSchema, ...said })),
  /** What the engine answers on the day to this node as a good of its own. */
  verdict,
  possible,
  inquiry: InquirySchema,
})

const ProofLineSchema = z.strictObject({
  id: z.string(),
  origin: z.enum(COUNTRY_CODES).nullable(),
  /** What one unit is worth, and what part 1 items of Chinese origin in it are worth, in the currency of the composition. */
  value: RangeSchema,
  content: RangeSchema,
  /** No longer `other-origin`, which presumed that a foreign part 1 item holds no Chinese one. */
  basis: z.enum(['itself', 'itself-open', 'parts', 'none', 'other-origin', 'not-broken-down']),
  declared: z.boolean(),
  /** Who stated its facts, and on which day: the composition, then each declaration. */
  stated: z.array(z.strictObject({ source: z.string().nullable(), day: z.string().nullable() })),
  ...said,
})

const QuestionSchema = z.strictObject({
  /** The node to ask about, and whom. */
  id: z.string(),
  description: z.string().nullable(),
  supplier: z.string().nullable(),
  facts: z.array(z.enum(['good', 'origin', 'unitValue', 'chineseContent', 'technology'])),
  /** The item whose share it settles. */
  item: z.string(),
  /** The share of the item that is left, if this and the questions before declare the least they can. */
  leaves: ShareSchema,
  against: AgainstSchema,
  ...said,
})

const NoteSchema = z.strictObject({ code: z.string(), ...said })

export const CompositionAnswerSchema = z
  .strictObject({
    schema: z.literal('composition/1'),
    lang,
    ruleset,
    asOf,
    knownAt,
    product: z.string(),
    currency: z.string().nullable(),
    /** Whether the facts of the product meet the words of some limb, whatever its state. */
    outcome: z.enum(['reached', 'open', 'not-reached']),
    /** One sentence that stands alone. */
    headline: z.string(),
    /** Why, with the state of the law on the day. */
    because: z.array(z.strictObject(said)),
    /** The share from which limb 1(1) applies; null where no such limb was known. */
    threshold: z.string().nullable(),
    limbs: z.array(LimbStatusSchema),
    /** The product, then every node that is, or may be, an item of annex 1, outermost first; at most 1,000. */
    items: z.array(ItemSchema),
    /** How the shares come about: every node that holds, or may hold, a part 1 item of Chinese origin; at most 1,000. */
    proof: z.array(ProofLineSchema),
    /** The nodes to ask about, the most telling first; at most 12. */
    questions: z.array(QuestionSchema),
    /** Different nodes, and how many of `items`, `proof` and `questions` were left out. */
    counts: z.strictObject({
      nodes: z.int(),
      itemsLeftOut: z.int(),
      proofLeftOut: z.int(),
    }),
    /** What was presumed, and what the reader must know besides. */
    notes: z.array(NoteSchema),
    citations: CitationsSchema,
  })
  .meta({ id: 'CompositionAnswer', description: 'Whether announcement 61 reaches a product made abroad' })

/** Whether announcement 61 of 2025 reaches a product made abroad, with the shares of its parts and what to ask next. */
export type CompositionAnswer = z.infer<typeof CompositionAnswerSchema>
