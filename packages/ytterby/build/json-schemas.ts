import * as z from 'zod'
import { CompositionSchema, OwnersSchema } from '../src/composition.ts'
import { ExposureLineSchema, KitSchema, LicenceSchema } from '../src/planning.ts'
import { AssessmentSchema, InquirySchema } from '../src/schema.ts'

/**
 * The published JSON Schemas by file name: inquiry and assessment, kit, licence, line of a parts list, product made
 * abroad with its parts, and buyer with its owners. All are generated
 * from the schemas in the code.
 */
export const jsonSchemas = Object.fromEntries(
  Object.entries({
    inquiry: InquirySchema,
    assessment: AssessmentSchema,
    kit: KitSchema,
    licence: LicenceSchema,
    'exposure-line': ExposureLineSchema,
    composition: CompositionSchema,
    owners: OwnersSchema,
  }).map(([name, schema]) => [`${name}.schema.json`, z.toJSONSchema(schema, { io: 'input' })]),
)
