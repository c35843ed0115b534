import * as z from 'zod'
import { LANGS } from '../locales/langs.ts'
import { CitationKeysSchema, CitationsSchema } from './citation.ts'
import { CAUSE_KINDS, WARNING_LEVELS } from './cause-words.ts'
import { CLEARANCE_OUTCOMES } from './inquiry-words.ts'
import { InquirySchema } from './inquiry.ts'
import { ReviewSchema } from './review.ts'
import { RESTRICTION_TRIGGERS } from './restriction-trigger.ts'
import {
  ActionSchema,
  DaySchema,
  ElementSymbolSchema,
  LicenceFormSchema,
  PermitKindSchema,
  PossibleVerdictSchema,
  ProductFormSchema,
  StateSchema,
  VerdictSchema,
} from './vocabulary.ts'

z.config({ jitless: true })

/** `yes` = the entry covers the good; `possible` = an open fact decides; `unsettled` = the words of the law do not decide. */
const MatchSchema = z.enum(['yes', 'possible', 'unsettled'])

const ItemSchema = z.strictObject({
  code: z.string().nullable().meta({ description: 'Control code (管制编码); null where the instrument gives none' }),
  element: ElementSymbolSchema.nullable(),
  text: z.string(),
  state: StateSchema,
  match: MatchSchema,
  everInForce: z.boolean().meta({ description: 'Was it in force on any day up to asOf' }),
  basis: z.literal('asserted').optional(),
  citations: CitationKeysSchema,
})

const PermitSchema = z.strictObject({
  kind: PermitKindSchema,
  verdict: VerdictSchema,
  forms: z.array(LicenceFormSchema),
  items: z.array(ItemSchema),
})

/** A cause that decides the verdict. */
const CauseSchema = z.strictObject({
  kind: z.enum(CAUSE_KINDS),
  id: z.string().meta({
    description: 'The entry, limb, interpretation or path of the fact that decides',
  }),
  text: z.string(),
  citations: CitationKeysSchema,
})

/** A coming day on which the verdict, what is possible or the permits change. */
const ChangeSchema = z.strictObject({
  on: DaySchema,
  verdict: VerdictSchema,
  possible: z.array(PossibleVerdictSchema),
  permits: z.array(
    PermitSchema.extend({ items: z.array(ItemSchema.pick({ code: true, element: true, state: true, match: true })) }),
  ),
  because: z.array(z.string()).meta({ description: 'Keys of the assessment’s `citations`' }),
})

const TierSchema = z.strictObject({
  level: z.int().min(1).max(4),
  name: z.string(),
  controls: z.string(),
  basis: z.enum(['named', 'analogy']),
  citations: CitationKeysSchema,
})

/** Any JSON value. */
const Json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Json), z.record(z.string(), Json)]),
)
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/**
 * The answer to one inquiry under one ruleset. Arrays are sorted: `possible` strictest first, items by code, reasons and
 * warnings by id.
 */
export const AssessmentSchema = z
  .strictObject({
    schema: z.literal('assessment/1').meta({ description: 'Version of this contract' }),
    lang: z.enum(LANGS).meta({ description: 'Language of the sentences' }),
    ruleset: z
      .strictObject({ version: z.string(), digest: z.string(), knownThrough: DaySchema })
      .meta({ description: 'The release of the encoded law that answers, and the day through which it knows the law' }),
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    inquiry: InquirySchema,
    verdict: VerdictSchema.meta({
      description:
        'What is certain at least: the least strict of `possible`, or `depends` if that is `no-permit` and more is possible',
    }),
    possible: z
      .array(PossibleVerdictSchema)
      .meta({ description: 'Every verdict that the open facts can still lead to, strictest first' }),
    action: ActionSchema.meta({ description: 'For machines: proceed, ask, hold or stop' }),
    headline: z.string().meta({ description: 'One sentence that stands alone: the verdict and its first cause' }),
    because: z.array(CauseSchema).meta({
      description: 'At most three causes that decide the verdict, in the order in which they weigh',
    }),
    assumed: z.array(z.strictObject({ path: z.string(), value: Json, why: z.string() })).meta({
      description: 'What was presumed because it was not stated, where another value could change the answer',
    }),
    gaps: z
      .array(
        z.strictObject({
          instrument: z.string(),
          limb: z.string(),
          since: DaySchema.nullable(),
          eitherWay: z.array(PossibleVerdictSchema),
          /** The unsettled matter; absent if no notice or code is held. Answers of 1.0.0 have no such list. */
          citations: CitationKeysSchema.optional(),
        }),
      )
      .meta({ description: 'What the law does not decide about this good, and the verdicts on either reading' }),
    cleared: z
      .array(
        z.strictObject({
          path: z.string(),
          listed: z.string(),
          notice: z.string(),
          met: z.string(),
          outcome: z.enum(CLEARANCE_OUTCOMES),
          text: z.string(),
          citations: CitationKeysSchema,
        }),
      )
      .optional()
      .meta({ description: 'The result of each clearance that the inquiry states; left out if it states none' }),
    classification: z
      .strictObject({
        form: ProductFormSchema.nullable(),
        formBasis: z.enum(['stated', 'commodity-code', 'open']),
        elements: z.array(ElementSymbolSchema).nullable(),
        group: z.enum(['light', 'medium-heavy', 'mixed', 'none']).nullable(),
        militarySensitive: z.array(ElementSymbolSchema),
        codeCandidates: z.array(
          z.strictObject({
            form: ProductFormSchema,
            elements: z.array(ElementSymbolSchema).nullable(),
            citations: CitationKeysSchema,
          }),
        ),
        suggestions: z.array(
          z.strictObject({ path: z.string(), value: Json, why: z.string(), citations: CitationKeysSchema }),
        ),
      })
      .meta({ description: 'What the good is taken for, from what was stated' }),
    tier: TierSchema.nullable().meta({
      description:
        'The tier of the framework, which says how strictly the good is controlled in practice; it is not law',
    }),
    tierReason: z.string().optional().meta({ description: 'Why this tier' }),
    tierCitations: CitationKeysSchema.optional(),
    permits: z.array(PermitSchema).meta({
      description: 'Each kind of permit: its verdict, its possible forms, and the entries that cover the good',
    }),
    review: ReviewSchema.meta({
      description: 'How long the review takes: by statute, by the framework, and as applicants report',
    }),
    restrictions: z
      .array(
        z.strictObject({
          id: z.string(),
          effect: z.enum(['prohibition', 'refusal', 'case-by-case', 'duty', 'condition', 'context']),
          layer: z.enum(['law', 'framework']),
          text: z.string(),
          triggeredBy: z.array(z.enum(RESTRICTION_TRIGGERS)).optional().meta({
            description:
              'What in this deal causes the restriction; each label is explained at type RestrictionTrigger of ytterby/schema',
          }),
          citations: CitationKeysSchema,
        }),
      )
      .meta({ description: 'Prohibitions, refusals, duties and conditions that apply, and background' }),
    documents: z
      .array(
        z.strictObject({
          id: z.string(),
          stage: z
            .string()
            .meta({ description: 'When it is submitted: submission, customs, customs-challenge, after-export' }),
          provider: z.enum(['exporter', 'importer', 'end-user', 'government']),
          basis: z.enum(['statutory', 'customary']),
          forms: z
            .array(LicenceFormSchema)
            .optional()
            .meta({ description: 'Forms of licence that require it; left out = all' }),
          asked: z.enum(['always', 'on-request', 'if-challenged']).optional().meta({
            description: 'Submitted always, on request of the authority, or if customs challenges the goods',
          }),
          inHand: z.boolean(),
          text: z.string(),
          citations: CitationKeysSchema,
        }),
      )
      .meta({ description: 'Papers: who provides each, when, and whether it is at hand' }),
    authorities: z
      .array(
        z.strictObject({
          id: z.string(),
          role: z
            .string()
            .meta({ description: 'What it does: accepts, decides, leads, forwards, issues, clears and the like' }),
          stage: z.string().nullable().meta({ description: 'At which stage it acts; null where no source says' }),
          citations: CitationKeysSchema,
        }),
      )
      .meta({ description: 'Who accepts, decides, issues and clears' }),
    questions: z
      .array(
        z.strictObject({
          path: z.string(),
          text: z.string(),
          options: z.array(z.strictObject({ value: Json, possible: z.array(PossibleVerdictSchema) })),
        }),
      )
      .meta({
        description:
          'Open facts that could change the answer, the most informative first, with what each answer leads to. An option that contradicts a presumption in `assumed`, such as a list for a buyer who is presumed to be on none, can lead to verdicts outside `possible`, which keeps the presumptions',
      }),
    reasons: z
      .array(
        z.strictObject({
          id: z.string(),
          outcome: z.enum(['holds', 'fails', 'unknown']),
          read: z.record(z.string(), Json),
          needed: z.record(z.string(), Json),
          citations: CitationKeysSchema,
        }),
      )
      .meta({ description: 'Each condition that was tested: whether it holds, what was read and what is needed' }),
    horizon: z
      .array(
        z.strictObject({
          on: DaySchema,
          verdict: VerdictSchema,
          possible: z.array(PossibleVerdictSchema),
          because: z.array(z.string()),
        }),
      )
      .meta({ description: 'Coming days on which the verdict or what is possible changes' }),
    changes: z.array(ChangeSchema).meta({
      description: 'At most six coming days on which the verdict, what is possible or the permits change',
    }),
    /** `code` is the kind of warning; `id` is unique within an answer. Answers of 1.0.0 have no `id`. */
    warnings: z
      .array(
        z.strictObject({
          code: z.string(),
          id: z.string().optional(),
          level: z.enum(WARNING_LEVELS),
          text: z.string(),
          citations: CitationKeysSchema,
        }),
      )
      .meta({
        description:
          'Sorted by level: `decides` (the verdict would change if the reading is otherwise), `act` (somebody must do something), `note`',
      }),
    citations: CitationsSchema,
  })
  .meta({ id: 'Assessment', description: 'The answer to one inquiry under one ruleset' })

/** The answer to one inquiry under one ruleset. */
export type Assessment = z.infer<typeof AssessmentSchema>
export type Item = z.infer<typeof ItemSchema>
export type Permit = z.infer<typeof PermitSchema>
export type Match = z.infer<typeof MatchSchema>
