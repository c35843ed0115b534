/**
 * The schemas of all answers. Each provides the type, the validation, the JSON Schema and the OpenAPI part of an answer. They
 * load zod; answering does not need them.
 */
export { ComparedSchema } from './changes/compared-schema.ts'
export { ChangeFeedSchema } from './changes/feed-schema.ts'
export { ControlStatusSchema } from './engine/write/control-status-schema.ts'
export { DecisionViewSchema } from './engine/write/decision-schema.ts'
export { InstrumentStatusSchema } from './engine/write/instrument-status-schema.ts'
export { PartyMatchSchema } from './engine/write/party-match-schema.ts'
export { TimelineSchema } from './engine/write/timeline-schema.ts'
export { ElementInfoSchema, FormInfoSchema, TierInfoSchema } from './engine/write/vocabulary-schema.ts'
export { ExposureSchema } from './exposure/exposure-schema.ts'
export { CustomsRemarkSchema } from './papers/customs-remark-schema.ts'
export { PaperSchema } from './papers/paper-schema.ts'
export { SupplierQuestionsSchema } from './papers/supplier-questions-schema.ts'
export { FlipsSchema } from './planning/flips/flips-schema.ts'
export { KitAssessmentSchema } from './planning/kit/kit-assessment-schema.ts'
export { LicenceAnswerSchema } from './planning/licence/licence-answer-schema.ts'
export { ScreenedAgainstSchema } from './receipts/screened-against-schema.ts'
export { ReferenceSchema } from './reference/reference-schema.ts'
export { VersionSchema } from './releases/version-schema.ts'
export { AssessmentSchema } from './schema/assessment.ts'
export { CitationsSchema } from './schema/citation.ts'
