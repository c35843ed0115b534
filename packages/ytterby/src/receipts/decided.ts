import * as z from 'zod'
import { AssessmentSchema } from '../schema/assessment.ts'

z.config({ jitless: true })

const { asOf, knownAt, verdict, possible, action, permits, tier, restrictions, horizon, ruleset } =
  AssessmentSchema.shape
const { kind, forms, items } = permits.element.shape
const { code, element, state, match } = items.element.shape

/**
 * The compared part of an assessment: its decision view, and the digest of its ruleset if present. Other fields are ignored, so
 * that assessments of later releases can be read.
 */
export const DecidedSchema = z.object({
  asOf,
  knownAt,
  ruleset: z.object({ version: ruleset.shape.version, digest: ruleset.shape.digest.optional() }),
  verdict,
  possible,
  action,
  permits: z.array(z.object({ kind, verdict, forms, items: z.array(z.object({ code, element, state, match })) })),
  tier: z.object({ level: tier.unwrap().shape.level }).nullable(),
  restrictions: z.array(z.object({ id: z.string(), effect: restrictions.element.shape.effect })),
  horizon: z.array(z.object({ on: horizon.element.shape.on, verdict })),
})
