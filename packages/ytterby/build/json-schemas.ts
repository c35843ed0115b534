import * as z from 'zod'
import { ExposureLineSchema } from '../src/exposure.ts'
import { KitSchema, LicenceSchema } from '../src/planning.ts'
import { AssessmentSchema, InquirySchema } from '../src/schema.ts'

/**
 * The JSON Schemas that the package publishes, by the names of their files: the contract, and what is stated of a kit, a
 * licence and a line of a parts list. They say what the schemas in the code say, and nothing is written by hand.
 */
export const jsonSchemas = Object.fromEntries(
  Object.entries({
    inquiry: InquirySchema,
    assessment: AssessmentSchema,
    kit: KitSchema,
    licence: LicenceSchema,
    'exposure-line': ExposureLineSchema,
  }).map(([name, schema]) => [`${name}.schema.json`, z.toJSONSchema(schema, { io: 'input' })]),
)
