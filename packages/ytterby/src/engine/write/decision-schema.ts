import * as z from 'zod'
import { AssessmentSchema } from '../../schema/assessment.ts'
import { DaySchema } from '../../schema/vocabulary.ts'

z.config({ jitless: true })

const { asOf, knownAt, verdict, possible, action, permits } = AssessmentSchema.shape
const permit = permits.element.shape

/** Decision view v1: what releases and receipts are compared by. Frozen for ever. */
export const DecisionViewSchema = z
  .strictObject({
    asOf,
    knownAt,
    ruleset: z.strictObject({ version: z.string() }),
    verdict,
    possible,
    action,
    permits: z.array(
      z.strictObject({
        kind: permit.kind,
        verdict: permit.verdict,
        forms: permit.forms,
        items: z.array(permit.items.element.pick({ code: true, element: true, state: true, match: true })),
      }),
    ),
    tier: z.strictObject({ level: z.int() }).nullable(),
    restrictions: z.array(z.strictObject({ id: z.string(), effect: z.string() })),
    horizon: z.array(z.strictObject({ on: DaySchema, verdict })),
  })
  .meta({ id: 'DecisionView', description: 'What releases and receipts are compared by; it never changes' })

/** The decision alone: verdict, what else is possible, permits, restrictions, tier and coming changes, without sentences. */
export type DecisionView = z.infer<typeof DecisionViewSchema>
