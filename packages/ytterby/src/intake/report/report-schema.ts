import * as z from 'zod'
import { AssessmentSchema } from '../../schema/assessment.ts'
import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import { IssueSchema } from '../../schema/issue.ts'
import { open } from '../../schema/open.ts'
import { PRODUCT_FORMS } from '../../schema/product-form.ts'
import type { PossibleVerdict, Verdict } from '../../schema/verdict.ts'
import { DaySchema } from '../../schema/vocabulary.ts'
import type { GoodProposal } from '../good/propose-good.ts'
import { ProfileSchema } from '../profile/profile-schema.ts'
import type { ListOption, ListQuestion } from '../questions/list-question.ts'
import type { Triage } from '../questions/triage.ts'
import type { ColumnField } from '../table/column-fields.ts'
import type { Table } from '../table/read-table.ts'

z.config({ jitless: true })

const { lang, ruleset } = AssessmentSchema.shape

const FieldSchema: z.ZodType<ColumnField> = open(z.string())
const TriageSchema: z.ZodType<Triage> = open(z.string())
const WhySchema: z.ZodType<Table['others'][number]['why']> = open(z.string())
const KindSchema: z.ZodType<ListQuestion['kind']> = open(z.string())
const LeadsToSchema: z.ZodType<ListOption['leadsTo']> = open(z.record(z.string(), z.int()).readonly())
const VerdictSchema: z.ZodType<Verdict> = open(z.string())
const PossibleVerdictSchema: z.ZodType<PossibleVerdict> = open(z.string())
const ColumnsSchema = z.record(z.string(), z.string()).readonly()

const sums = {
  lines: z.int(),
  kilograms: z.number(),
  /** Amounts of money by currency; the empty text where neither cell nor header names one. */
  values: z.record(z.string(), z.number()).readonly(),
}

/** What a cell says: a value, nothing, or several values or none, with the reason. */
const CellSchema = z.strictObject({
  field: FieldSchema,
  column: z.int(),
  cell: z.string(),
  /** In the contract's writing; null where the cell says nothing, or no single value. */
  value: z.union([z.string(), z.number()]).nullable(),
  /** Values that the cell may mean, where it says no single one. */
  either: z.array(z.union([z.string(), z.number()])).readonly(),
  /** Why the cell says no single value, or what was assumed in reading it. */
  why: z.string().nullable(),
})

export const ProposalSchema: z.ZodType<GoodProposal> = z.strictObject({
  scope: z.enum(['in', 'maybe', 'out']),
  forms: z.strictObject({
    certain: z.array(z.enum(PRODUCT_FORMS)).readonly(),
    possible: z.array(z.enum(PRODUCT_FORMS)).readonly(),
  }),
  elements: z.strictObject({
    certain: z.array(z.enum(ELEMENT_SYMBOLS)).readonly(),
    possible: z.array(z.enum(ELEMENT_SYMBOLS)).readonly(),
  }),
  because: z.array(z.string()).readonly(),
  heading: z
    .strictObject({
      code: z.string(),
      scope: z.enum(['named', 'can-hold', 'not-known-to']),
      confidence: z.enum(['high', 'medium', 'low']),
      reason: z.string(),
    })
    .nullable(),
})

const AnswerSchema = z.union([
  z.strictObject({
    verdict: VerdictSchema,
    possible: z.array(PossibleVerdictSchema).readonly(),
    /** The first open facts worth stating. */
    questions: z.array(z.strictObject({ path: z.string(), text: z.string() })).readonly(),
  }),
  z.strictObject({ issues: z.array(IssueSchema).readonly() }),
])

const LineSchema = z.strictObject({
  /** Line of the file or row of the list, from 1. */
  line: z.int(),
  cells: z.array(CellSchema).readonly(),
  proposal: ProposalSchema,
  kilograms: z.number().nullable(),
  value: z.strictObject({ amount: z.number(), currency: z.string() }).nullable(),
  /** What was accepted or answered, by whom, on which day and why. */
  stated: z
    .array(
      z.strictObject({
        as: z.enum(['accepted', 'rejected', 'answered']),
        states: ColumnsSchema,
        because: z.string(),
        by: z.string(),
        on: DaySchema,
      }),
    )
    .readonly(),
  /** The inquiry by the dotted names of the contract: what the cells say, and what was accepted or answered. */
  columns: ColumnsSchema,
  triage: TriageSchema,
  answer: AnswerSchema,
})

const OptionSchema = z.strictObject({
  text: z.string(),
  as: z.enum(['accepted', 'rejected', 'answered']),
  /** Facts that this answer states; of a cell or a column, how it is read. */
  states: ColumnsSchema,
  /** How many lines get which verdict by this answer; `set-aside`: no rare earths, `refused`: still to be corrected. */
  leadsTo: LeadsToSchema,
})

const text = z.string().nullable()

const QuestionSchema = z.strictObject({
  /** To answer by. It is of the language that was asked for. */
  id: z.string(),
  kind: KindSchema,
  /** The field that is asked about; `product` where a proposal states several. */
  path: z.string(),
  text: z.string(),
  /** Why a cell says no single value; null for other questions. */
  why: text,
  because: z.array(z.string()).readonly(),
  shared: z
    .strictObject({ heading: text, grade: text, supplier: text, parties: text, header: text, cell: text })
    .readonly(),
  descriptions: z.array(z.string()).readonly(),
  ...sums,
  lines: z.array(z.int()).readonly(),
  options: z.array(OptionSchema).readonly(),
  /** Whether a value can be stated that no option names. */
  typed: z.boolean(),
})

export const IntakeReportSchema = z
  .strictObject({
    schema: z.literal('intake/1'),
    lang,
    ruleset,
    table: z.strictObject({
      headerLines: z.array(z.int()).readonly(),
      /** Records that are no goods, with the reason. */
      others: z.array(z.strictObject({ line: z.int(), why: WhySchema })).readonly(),
    }),
    columns: z
      .array(
        z.strictObject({
          column: z.int(),
          header: z.string(),
          field: FieldSchema,
          confidence: z.enum(['certain', 'likely', 'ask']),
          why: z.string(),
          alternatives: z.array(FieldSchema).readonly(),
          /** Why its cells say nothing before somebody has said what the column is. */
          doubt: z.string().nullable(),
        }),
      )
      .readonly(),
    /** Lines, kilograms and value by where they stand. */
    counts: z.strictObject({
      answered: z.strictObject(sums),
      open: z.strictObject(sums),
      'set-aside': z.strictObject(sums),
      'to-correct': z.strictObject(sums),
    }),
    lines: z.array(LineSchema).readonly(),
    /** The next questions, each asked once for all the lines that it decides. */
    questions: z.array(QuestionSchema).readonly(),
    /** Answers that were not applied: pointers begin with `/answers` or `/filledIn`. In the service, they name a file that was sent. */
    refused: z.array(IssueSchema).readonly(),
    /** With the answers that were applied. */
    profile: ProfileSchema,
  })
  .meta({
    id: 'IntakeReport',
    description: 'What a list says, what is proposed about its goods, and what is asked about them',
  })

/** What a list says, what is proposed about its goods, and what is asked about them. Plain JSON. */
export type IntakeReport = z.infer<typeof IntakeReportSchema>
