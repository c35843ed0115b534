import * as z from 'zod'
import { AssessmentSchema } from '../schema/assessment.ts'
import { DaySchema } from '../schema/vocabulary.ts'
import { AdvisorySchema } from './advisory-schema.ts'

z.config({ jitless: true })

export const VersionSchema = z
  .strictObject({
    /** Version of the package. */
    package: z.string(),
    ruleset: AssessmentSchema.shape.ruleset,
    /** Today in Beijing. */
    today: DaySchema,
    daysSinceKnown: z.int(),
    /** Every instrument with the day on which it was last read. */
    sources: z.array(z.strictObject({ instrument: z.string(), checked: DaySchema, daysSinceChecked: z.int() })),
    advisories: z
      .array(AdvisorySchema)
      .meta({ description: 'Corrections of releases, newest first: some of their answers were wrong' }),
  })
  .meta({ id: 'Version', description: 'The release that answers' })

/** Which release answers, and how old its knowledge is. */
export type Version = z.infer<typeof VersionSchema>
