import * as z from 'zod'
import { CitationsSchema } from '../../schema/citation.ts'
import { AssessmentSchema } from '../../schema/assessment.ts'
import { AgainstSchema, said, ShareSchema } from '../answer-schema.ts'

z.config({ jitless: true })

const { lang, asOf } = AssessmentSchema.shape

export const OwnershipAnswerSchema = z
  .strictObject({
    schema: z.literal('ownership/1'),
    lang,
    asOf,
    party: z.string(),
    /** The single listed party that surely holds most, and what one may hold. The rule that was read speaks of one party. */
    largest: ShareSchema.extend({ owner: z.string().nullable() }),
    /** What all of them hold together: no rule that was read adds them up, so that it never decides alone. */
    sum: ShareSchema,
    /** The sum by multiplying over the levels. */
    byShare: ShareSchema,
    /** The sum, counting in full what a party holds that is itself held by half. */
    byControl: ShareSchema,
    /** From what one party surely holds to what all of them may hold. */
    percent: ShareSchema,
    /** `percent` against half. */
    against: AgainstSchema,
    /** One sentence that stands alone. */
    headline: z.string(),
    because: z.array(z.strictObject(said)),
    /** The fact that an inquiry can state; null while it is open. It is proposed and never stated by itself. */
    proposal: z.strictObject({ path: z.literal('endUser.listedOwnershipPercent'), value: z.number() }).nullable(),
    /** What would narrow the range, outermost owners last; at most 12. */
    questions: z.array(z.strictObject(said)),
    /** Every rule on ownership that was read, and where none was. */
    rules: z.array(z.strictObject({ id: z.string(), ...said })),
    citations: CitationsSchema,
  })
  .meta({ id: 'OwnershipAnswer', description: 'What listed parties hold of a buyer, over several levels of owners' })

/** What parties on the control list and the watch list hold of a buyer, what that proposes, and which rules were read about it. */
export type OwnershipAnswer = z.infer<typeof OwnershipAnswerSchema>
