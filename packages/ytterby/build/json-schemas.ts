import * as z from 'zod'
import { ExposureLineSchema, KitSchema, LicenceSchema } from '../src/planning.ts'
import { AssessmentSchema, InquirySchema } from '../src/schema.ts'

/**
 * The published JSON Schemas by file name: inquiry and assessment, kit, licence, and line of a parts list. All are generated
 * from the schemas in the code.
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
