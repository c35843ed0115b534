import * as z from 'zod'
import { DecisionViewSchema } from '../engine/write/decision-schema.ts'
import { CitationKeysSchema, CitationsSchema } from '../schema/citation.ts'
import { DaySchema } from '../schema/vocabulary.ts'
import { DECISION_FIELDS } from './decision-fields.ts'

z.config({ jitless: true })

const SideAnswerSchema = DecisionViewSchema.pick({
  asOf: true,
  knownAt: true,
  verdict: true,
  possible: true,
  action: true,
  tier: true,
})

export const ComparedSchema = z
  .strictObject({
    from: SideAnswerSchema,
    to: SideAnswerSchema,
    /** Between two days the horizon is not compared, because it always moves. */
    differs: z
      .array(z.enum(DECISION_FIELDS))
      .meta({ description: 'Fields of the decision view; empty = nothing changes' }),
    /**
     * The first day from which the answer is continuously that of the later side: a day of export between two days of export, a
     * publication day between two knowledge days; between two rulesets the first day of export from which they differ up to the
     * day asked about. If the verdict differs, it is the day of that verdict. `null` if nothing changes, or no day of the law
     * causes the change.
     */
    firstDay: DaySchema.nullable(),
    /** What begins, ends or becomes known on that day. */
    because: CitationKeysSchema,
    citations: CitationsSchema,
  })
  .meta({ id: 'Compared', description: 'What changes for one inquiry between two sides' })

/** What changes for one inquiry between two sides. */
export type Compared = z.infer<typeof ComparedSchema>

/** What one side answers. */
export type SideAnswer = z.infer<typeof SideAnswerSchema>
