/** Schemas and vocabularies of the contract: each schema gives the type, the validation and the JSON Schema. They load zod. */
export { AssessmentSchema, type Json } from './schema/assessment.ts'
export type { Schedule } from './schema/review.ts'
export type { Citation } from './schema/citation.ts'
export { ELEMENT_SYMBOLS } from './schema/elements.ts'
export { INQUIRY_OUTLINE } from './schema/inquiry-outline.ts'
export { InquirySchema } from './schema/meanings.ts'
export {
  objectOf,
  oneOf,
  type ObjectOutline,
  type Outline,
  type TextOutline,
  type WordsOutline,
} from './schema/outline.ts'
export { PRODUCT_FORMS, type ProductForm } from './schema/product-form.ts'
export { readBy } from './schema/read-by.ts'
export type { ValueOf } from './schema/schema-of.ts'
export { RulesetDataSchema, type RulesetData } from './schema/ruleset.ts'
export type { Verdict } from './schema/verdict.ts'
export { DaySchema } from './schema/vocabulary.ts'
