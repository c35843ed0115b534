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
   * The kind of change: `answer` = an open fact is found out; `change` = another good or route; `check` = a stated or presumed
   * fact would have to be different, which nobody can arrange; `day` = another day.
   */
  by: z.enum(['answer', 'change', 'check', 'day']),
})

const DifferenceSchema = z.strictObject({
  kind: z.enum(['reason', 'restriction', 'gap']),
  id: z.string(),
  /** Null = not in the answer. A restriction in the answer `holds`; a gap, with id `instrument limb`, is `unknown`. */
  before: outcome.nullable(),
  after: outcome.nullable(),
  citations: CitationKeysSchema,
})

const FlipSchema = z.strictObject({
  /** Applied to the canonical inquiry, they give the inquiry with this answer. */
  changes: z.array(ChangeSchema),
  /** The number of steps: each member added to or removed from a list, and each other fact. */
  distance: z.number(),
  verdict,
  possible,
  action,
  because: z.array(DifferenceSchema),
  /** Warnings of that answer that the original answer does not have: a qualified text, an unclear last day. */
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
    /** Nearest first, past days last; among equally near ones the easiest verdict first. */
    flips: z.array(FlipSchema),
    /** The number of evaluated inquiries, and how many of them were invalid. */
    tried: z.int(),
    skipped: z.int(),
    /** Whether every single step and every pair was tried. */
    exhausted: z.boolean(),
    notes: z.array(NoteSchema),
    citations: CitationsSchema,
  })
  .meta({ id: 'Flips', description: 'The smallest changes of facts that flip the verdict, nearest first' })

/** What would flip the answer to an inquiry. */
export type Flips = z.infer<typeof FlipsSchema>

/** Facts that would have to be different, and the resulting answer. */
export type Flip = z.infer<typeof FlipSchema>

/** One changed fact: its dotted path, the old value and the new one; null = open. */
export type FactChange = z.infer<typeof ChangeSchema>

/** A difference between two answers: a reason with its outcomes before and after, a barring restriction, or a gap. */
export type Difference = z.infer<typeof DifferenceSchema>

/** A sentence that accompanies an answer, with its sources. */
export type Note = z.infer<typeof NoteSchema>
