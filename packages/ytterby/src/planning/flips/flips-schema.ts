import * as z from 'zod'
import { AssessmentSchema } from '../../schema/assessment.ts'
import { CitationKeysSchema, CitationsSchema } from '../../schema/citation.ts'

z.config({ jitless: true })

const { lang, ruleset, asOf, knownAt, inquiry, verdict, possible, action, warnings, reasons } = AssessmentSchema.shape
const { outcome } = reasons.element.shape
const json = z.json()

const ChangeSchema = z.strictObject({
  path: z.string(),
  from: json,
  to: json,
  /**
   * How it comes about: `answer` = it was open and is found out; `change` = the good or its route becomes another;
   * `check` = it would have to be otherwise than stated or presumed, nobody can arrange it; `day` = another day.
   */
  by: z.enum(['answer', 'change', 'check', 'day']),
})

const DifferenceSchema = z.strictObject({
  kind: z.enum(['reason', 'restriction', 'gap']),
  id: z.string(),
  /** Null = it did not come up. A restriction holds where it stands; a gap, `instrument limb`, is unknown. */
  before: outcome.nullable(),
  after: outcome.nullable(),
  citations: CitationKeysSchema,
})

const FlipSchema = z.strictObject({
  /** Applied to the inquiry in canonical form, they give the inquiry whose answer this is. */
  changes: z.array(ChangeSchema),
  /** Steps away: each member that goes in or out of a list, and each other fact. */
  distance: z.number(),
  verdict,
  possible,
  action,
  because: z.array(DifferenceSchema),
  /** What that answer warns of and the answer to the inquiry itself does not: a hedge of the text, an unclear last day. */
  warnings,
})

const NoteSchema = z.strictObject({ id: z.string(), text: z.string(), citations: CitationKeysSchema })

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
    /** Nearest first, days that have passed last; of equally near ones the easiest verdict first. */
    flips: z.array(FlipSchema),
    /** Inquiries that were evaluated, and how many of them were impossible. */
    tried: z.int(),
    skipped: z.int(),
    /** Every single step and every pair was tried. */
    exhausted: z.boolean(),
    notes: z.array(NoteSchema),
    citations: CitationsSchema,
  })
  .meta({ id: 'Flips', description: 'The smallest changes of facts that flip the verdict, nearest first' })

/** What would flip the answer to an inquiry. */
export type Flips = z.infer<typeof FlipsSchema>

/** Facts that would have to be otherwise, and the answer they would then get. */
export type Flip = z.infer<typeof FlipSchema>

/** One fact that is otherwise: its dotted path, what was stated and what is, null where it is left open. */
export type Change = z.infer<typeof ChangeSchema>

/** What differs between two answers: a reason by its id with its outcome before and after, a restriction that bars, a gap. */
export type Difference = z.infer<typeof DifferenceSchema>

/** A sentence that goes with an answer, with its sources. */
export type Note = z.infer<typeof NoteSchema>
