/**
 * What operations answer besides an assessment, as schemas: OpenAPI and the tools are made of them, and the tests hold
 * live answers against them. Each is checked against the type of the SDK.
 */
import { DECISION_FIELDS, type ChangeFeed, type Compared } from 'ytterby/changes'
import type { Exposure } from 'ytterby/exposure'
import type { ControlStatus, ElementInfo, FormInfo, InstrumentStatus, TierInfo, Timeline } from 'ytterby/law'
import type { PartyMatch } from 'ytterby'
import type { CustomsRemark, Paper, SupplierQuestions } from 'ytterby/papers'
import { PAPER_KINDS } from 'ytterby/papers'
import { LicenceSchema, type Flips, type KitAssessment, type LicenceAnswer } from 'ytterby/planning'
import { ReceiptSchema, ScreeningReceiptSchema } from 'ytterby/receipts'
import type { Reference } from 'ytterby/reference'
import { REFERENCE_TOPICS } from 'ytterby/reference'
import {
  AssessmentSchema,
  BECAUSE,
  DaySchema,
  ELEMENT_SYMBOLS,
  InquirySchema,
  NAME_CONFIDENCES,
  NAME_KINDS,
  PARTY_LISTS,
  PERMIT_KINDS,
  PRODUCT_FORMS,
  STATES,
} from 'ytterby/schema'
import * as z from 'zod'

z.config({ jitless: true })

const { lang, ruleset, asOf, knownAt, verdict, possible, action, inquiry, citations, warnings, reasons, permits } =
  AssessmentSchema.shape
const state = z.enum(STATES)

/** An inquiry as the service takes it. */
export const InquiryBody = InquirySchema.partial({ asOf: true }).meta({
  id: 'InquiryBody',
  description: 'An inquiry; without `asOf` it is asked of today in Beijing',
})

export { AssessmentSchema }
const keys = z.array(z.string()).meta({ description: 'Keys of `citations`' })
const json = z.json()
const outcome = reasons.element.shape.outcome
const layer = z.enum(['law', 'framework', 'report'])
const confidence = citations.valueType.shape.confidence
const range = z.strictObject({ min: z.number(), max: z.number() })

export const DecisionView = z
  .strictObject({
    asOf,
    knownAt,
    ruleset: z.strictObject({ version: z.string() }),
    verdict,
    possible,
    action,
    permits: z.array(
      permits.element.pick({ kind: true, verdict: true, forms: true }).extend({
        items: z.array(
          permits.element.shape.items.element.pick({ code: true, element: true, state: true, match: true }),
        ),
      }),
    ),
    tier: z.strictObject({ level: z.int() }).nullable(),
    restrictions: z.array(z.strictObject({ id: z.string(), effect: z.string() })),
    horizon: z.array(z.strictObject({ on: DaySchema, verdict })),
  })
  .meta({ id: 'DecisionView', description: 'What releases and receipts are compared by; frozen for ever' })

/** An answer with its receipt. */
export const WithReceipt = z
  .union([
    z.strictObject({ assessment: AssessmentSchema, receipt: ReceiptSchema }),
    z.strictObject({ decision: DecisionView, receipt: ReceiptSchema }),
  ])
  .meta({ id: 'WithReceipt', description: 'An answer with its receipt' })

const segment = z.strictObject({
  from: DaySchema,
  until: DaySchema.nullable(),
  verdict,
  possible,
  action,
  tier: z.int().nullable(),
  permits: z.array(
    z.strictObject({
      kind: z.enum(PERMIT_KINDS),
      verdict,
      items: z.array(permits.element.shape.items.element.pick({ code: true, element: true, state: true, match: true })),
    }),
  ),
  because: keys,
})

const effectType = z.string().meta({ description: 'What an instrument does: enact, suspend, extend, revoke, …' })

export const TimelineSchema = z
  .strictObject({
    schema: z.literal('timeline/1'),
    lang,
    ruleset,
    inquiry,
    inLaw: z.array(segment),
    asKnownThen: z.array(segment),
    events: z.array(
      z.strictObject({
        on: DaySchema,
        until: DaySchema.nullable(),
        published: DaySchema.nullable(),
        knownFrom: DaySchema,
        type: effectType,
        instrument: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        text: z.string(),
        citations: keys,
      }),
    ),
    citations,
  })
  .meta({ id: 'Timeline', description: 'Every verdict of one good over the whole life of the law' })

const change = z.strictObject({
  path: z.string(),
  from: json,
  to: json,
  by: z.enum(['answer', 'change', 'check', 'day']),
})

export const FlipsSchema = z
  .strictObject({
    schema: z.literal('flips/1'),
    lang,
    ruleset,
    asOf,
    knownAt,
    inquiry,
    verdict,
    possible,
    action,
    flips: z.array(
      z.strictObject({
        changes: z.array(change),
        distance: z.number(),
        verdict,
        possible,
        action,
        because: z.array(
          z.strictObject({
            kind: z.enum(['reason', 'restriction', 'gap']),
            id: z.string(),
            before: outcome.nullable(),
            after: outcome.nullable(),
            citations: keys,
          }),
        ),
        warnings,
      }),
    ),
    tried: z.int(),
    skipped: z.int(),
    exhausted: z.boolean(),
    notes: z.array(z.strictObject({ id: z.string(), text: z.string(), citations: keys })),
    citations,
  })
  .meta({ id: 'Flips', description: 'The smallest changes of facts that flip the verdict, nearest first' })

const finding = z.strictObject({ code: z.string(), pointer: z.string(), message: z.string() })

export const KitAssessmentSchema = z
  .strictObject({
    schema: z.literal('kit/1'),
    lang,
    ruleset,
    asOf,
    knownAt,
    deal: InquirySchema,
    verdict,
    possible,
    action,
    deciding: z.array(z.string()),
    refused: z.int(),
    parts: z.array(
      z.union([
        z.strictObject({ index: z.int(), id: z.string(), assessment: AssessmentSchema }),
        z.strictObject({
          index: z.int(),
          id: z.string(),
          error: z.strictObject({ code: z.literal('invalid-part'), issues: z.array(finding) }),
        }),
      ]),
    ),
    citations,
  })
  .meta({ id: 'KitAssessment', description: 'The answer to parts that are shipped together' })

export const LicenceAnswerSchema = z
  .strictObject({
    schema: z.literal('licence-check/1'),
    lang,
    ruleset,
    asOf,
    knownAt,
    verdict,
    possible,
    licence: LicenceSchema,
    covers: z.enum(['yes', 'no', 'unknown', 'not-needed']),
    action: z.enum(['proceed', 'hold']),
    checks: z.array(
      z.strictObject({
        id: z.string(),
        outcome: z.enum(['holds', 'fails', 'unknown']),
        text: z.string(),
        read: z.record(z.string(), json),
        needed: z.record(z.string(), json),
        citations: keys,
      }),
    ),
    next: z.array(z.strictObject({ id: z.string(), text: z.string(), citations: keys })),
    assessment: AssessmentSchema,
    citations,
  })
  .meta({ id: 'LicenceAnswer', description: 'Whether a licence in hand covers a shipment' })

const sums = {
  lines: z.int(),
  shareOfLines: z.number().nullable(),
  quantityKg: z.number().nullable(),
  shareOfQuantity: z.number().nullable(),
  value: z.array(z.strictObject({ currency: z.string(), amount: z.number(), share: z.number().nullable() })),
}
const sumsRange = z.strictObject({
  quantityKg: range.nullable(),
  value: z.array(range.extend({ currency: z.string() })),
})
const grouping = z.strictObject({
  overlapping: z.boolean(),
  groups: z.array(z.looseObject({ key: z.string(), text: z.string().nullable(), citations: keys.readonly(), ...sums })),
})
const figure = z.strictObject({
  name: z.string(),
  value: z.number().nullable().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string(),
  approximate: z.literal(true).optional(),
})
const statement = {
  id: z.string(),
  layer: z.literal('framework'),
  group: z.string(),
  text: z.string(),
  figures: z.array(figure),
  period: z.string().nullable(),
  attributedTo: z.string().nullable(),
  confidence,
  doubt: z.string().nullable(),
  sources: z.array(z.string()),
  because: z.string(),
}
const source = z.strictObject({
  title: z.string(),
  url: z.string().nullable(),
  publisher: z.string(),
  date: z.string().optional(),
  quote: z.string().optional(),
})
const lineRef = { line: z.int(), id: z.string().nullable() }

export const ExposureSchema = z
  .strictObject({
    schema: z.literal('exposure/1'),
    lang,
    ruleset,
    asOf: z.strictObject({ first: DaySchema, last: DaySchema }).nullable(),
    period: z.literal('year').nullable(),
    lines: z.strictObject({ given: z.int(), answered: z.int(), refused: z.int() }),
    totals: z.strictObject(sums),
    groupings: z.strictObject({
      verdict: grouping,
      action: grouping,
      tier: grouping,
      element: grouping,
      controlCode: grouping,
      permit: grouping,
      destination: grouping,
      gap: grouping,
      question: grouping,
      warning: grouping,
      horizon: grouping,
    }),
    framework: z.array(
      z.strictObject({ ...statement, concerns: z.strictObject(sums).nullable(), comesTo: sumsRange.nullable() }),
    ),
    eu: z
      .strictObject({
        ...statement,
        concerns: z.strictObject(sums),
        fromChina: z.strictObject(sums),
        presumed: z.strictObject(sums),
        domestic: z.strictObject(sums),
        elsewhere: z.strictObject(sums),
      })
      .nullable(),
    gaps: z.array(
      z.strictObject({
        code: z.string(),
        text: z.string(),
        lines: z.int(),
        which: z.array(z.strictObject(lineRef)),
      }),
    ),
    refused: z.array(z.strictObject({ ...lineRef, issues: z.array(finding).readonly() })),
    citations,
    sources: z.record(z.string(), source),
  })
  .meta({ id: 'Exposure', description: 'What a parts list is exposed to' })

const paperCitation = citations.valueType.extend({ number: z.string().nullable() })

export const PaperSchema = z
  .strictObject({
    schema: z.literal('paper/1'),
    id: z.enum(PAPER_KINDS),
    lang,
    title: z.string(),
    blocks: z.array(z.looseObject({ kind: z.string() })),
    citations: z.record(z.string(), paperCitation),
  })
  .meta({ id: 'Paper', description: 'A paper to render: headings, paragraphs, lists, fields, tables' })

export const CustomsRemarkSchema = z
  .strictObject({
    schema: z.literal('customs-remark/1'),
    lang,
    remark: z.string().nullable(),
    codes: z.array(z.string()),
    because: z.string(),
    why: z.string(),
    rests: keys,
    warnings,
    citations: z.record(z.string(), paperCitation),
  })
  .meta({ id: 'CustomsRemark', description: 'What stands in the remarks column of the declaration' })

export const SupplierQuestionsSchema = z
  .strictObject({
    schema: z.literal('supplier-questions/1'),
    lang,
    subject: z.string(),
    greeting: z.string(),
    questions: z.array(z.strictObject({ path: z.string(), text: z.string() })),
    closing: z.string(),
  })
  .meta({ id: 'SupplierQuestions', description: 'The open questions as a letter to the supplier' })

export const InstrumentSchema = z
  .strictObject({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    titleZh: z.string(),
    published: DaySchema.nullable(),
    layer,
    transcribed: z.boolean(),
    link: z.string().nullable(),
    confidence,
    limbs: z.array(
      z.strictObject({
        id: z.string(),
        article: z.string(),
        text: z.string(),
        state,
        everInForce: z.boolean(),
        because: keys,
      }),
    ),
    effects: z.array(z.looseObject({ type: effectType, limbs: z.array(z.string()) })),
    passages: z.array(
      z.strictObject({
        id: z.string(),
        article: z.string(),
        says: z.string().nullable(),
        doubt: z.string().nullable(),
      }),
    ),
    untranscribedCodes: z.array(z.string()),
  })
  .meta({ id: 'Instrument', description: 'An instrument with the states of its limbs on a day' })

const element = z.enum(ELEMENT_SYMBOLS)

export const ControlSchema = z
  .strictObject({
    code: z.string(),
    element: element.nullable(),
    text: z.string(),
    instrument: z.string(),
    state,
    everInForce: z.boolean(),
    commodityCodes: z.array(z.string()),
    life: z.array(z.strictObject({ from: DaySchema, until: DaySchema.nullable(), state })),
    citation: z.string(),
  })
  .meta({ id: 'Control', description: 'An entry of a control with its state on a day' })

export const TierSchema = z
  .strictObject({
    level: z.int(),
    name: z.string(),
    controls: z.string(),
    products: z.array(z.string()),
    citations: keys,
  })
  .meta({ id: 'Tier', description: 'A tier of the framework' })

export const ElementSchema = z
  .strictObject({
    symbol: element,
    name: z.string(),
    atomicNumber: z.int(),
    group: z.enum(['light', 'medium-heavy']),
    groupBasis: z.enum(['named', 'convention']),
    militarySensitive: z.enum(['named', 'analogy', 'no']),
    citations: keys,
  })
  .meta({ id: 'Element', description: 'One of the 17 rare earths' })

export const FormSchema = z
  .strictObject({
    id: z.enum(PRODUCT_FORMS),
    name: z.string(),
    definition: z.string(),
    implies: z.array(element),
    presumedDeep: z.boolean(),
    tier: z.strictObject({ level: z.int(), basis: z.enum(['named', 'analogy']) }).nullable(),
    tierReason: z.string().nullable(),
    citations: keys,
  })
  .meta({ id: 'Form', description: 'A form of goods, with its definition and its tier' })

export const PartyMatchSchema = z
  .strictObject({
    match: z.enum(['equal', 'near']),
    name: z.string().meta({ description: 'The listed name as the notice prints it' }),
    list: z.enum([...PARTY_LISTS, 'countermeasure']),
    instrument: z.string().meta({ description: 'The id of the notice' }),
    state,
    cite: z.string(),
    met: z
      .strictObject({
        name: z.string(),
        kind: z.enum([...NAME_KINDS, 'printed', 'unit-of', 'group']),
        source: z.string(),
        confidence: z.enum([...NAME_CONFIDENCES, ...confidence.options]),
      })
      .meta({
        description:
          'The name that was met: as the notice prints it (`printed`), or another one of the party; where it is from, and how well it was seen',
      }),
    because: z.array(z.enum(BECAUSE)).meta({
      description:
        'How what was asked differs from the name that was met, and what that name is; empty where it does not',
    }),
  })
  .meta({ id: 'PartyMatch', description: 'One listing that a name equals or is near to' })

/** Which party lists a name was screened against. */
export const ScreenedAgainstSchema = z.strictObject({ listings: z.int(), names: z.int(), digest: z.string() })

export { ScreeningReceiptSchema }

export const ReferenceSchema = z
  .strictObject({
    topic: z.enum(REFERENCE_TOPICS),
    lang,
    title: z.string(),
    checked: DaySchema,
    records: z.array(
      z.looseObject({
        id: z.string(),
        group: z.string(),
        text: z.string(),
        period: z.string().nullable(),
        figures: z.array(figure),
        attributedTo: z.string().nullable(),
        confidence,
        sources: z.array(source),
      }),
    ),
  })
  .meta({ id: 'Reference', description: 'What stands beside the law on one topic' })

/** A page of a list with what it was looked up by. */
export const pageOfSchema = (item: z.ZodType): z.ZodType =>
  z.strictObject({
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    ruleset,
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null where there is none' }),
    citations,
  })

/** One thing with what it was looked up by. */
export const singleOfSchema = (item: Readonly<Record<string, z.ZodType>>): z.ZodType =>
  z.strictObject({ asOf: DaySchema, knownAt: DaySchema.nullable(), ruleset, ...item, citations })

export const ComparedSchema = z
  .strictObject({
    from: DecisionView.pick({ asOf: true, knownAt: true, verdict: true, possible: true, action: true, tier: true }),
    to: DecisionView.pick({ asOf: true, knownAt: true, verdict: true, possible: true, action: true, tier: true }),
    differs: z
      .array(z.enum(DECISION_FIELDS))
      .meta({ description: 'Fields of the decision view; empty = nothing changes' }),
    firstDay: DaySchema.nullable(),
    because: keys,
    citations,
  })
  .meta({ id: 'Compared', description: 'What changes for one inquiry between two sides' })

export const ChangeFeedSchema = z
  .strictObject({
    schema: z.literal('changes/1'),
    lang,
    asOf,
    ruleset,
    items: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['release', 'advisory', 'instrument', 'edge']),
        on: DaySchema,
        known: DaySchema,
        title: z.string(),
        text: z.string(),
        link: z.string().nullable(),
        citations: keys,
      }),
    ),
    citations,
  })
  .meta({ id: 'ChangeFeed', description: 'What changed by a day, and what is known to come' })

/** That the schemas say no less than the types: an answer of the SDK fits its schema. */
export type Agreement = [
  Fits<Timeline, typeof TimelineSchema>,
  Fits<Flips, typeof FlipsSchema>,
  Fits<KitAssessment, typeof KitAssessmentSchema>,
  Fits<LicenceAnswer, typeof LicenceAnswerSchema>,
  Fits<Exposure, typeof ExposureSchema>,
  Fits<Paper, typeof PaperSchema>,
  Fits<CustomsRemark, typeof CustomsRemarkSchema>,
  Fits<SupplierQuestions, typeof SupplierQuestionsSchema>,
  Fits<InstrumentStatus, typeof InstrumentSchema>,
  Fits<ControlStatus, typeof ControlSchema>,
  Fits<TierInfo, typeof TierSchema>,
  Fits<ElementInfo, typeof ElementSchema>,
  Fits<FormInfo, typeof FormSchema>,
  Fits<PartyMatch, typeof PartyMatchSchema>,
  Fits<Reference, typeof ReferenceSchema>,
  Fits<ChangeFeed, typeof ChangeFeedSchema>,
  Fits<Compared, typeof ComparedSchema>,
]
type Fits<T extends z.input<S>, S extends z.ZodType> = [T, S]
