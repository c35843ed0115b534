export {
  AssessmentSchema,
  type Assessment,
  type Item,
  type Json,
  type Match,
  type Permit,
  type Schedule,
} from './schema/assessment.ts'
export { CAUSE_KINDS, WARNING_LEVELS, type WarningLevel } from './schema/cause-words.ts'
export type { Citation } from './schema/citation.ts'
export { COUNTRY_CODES } from './schema/country.ts'
export { FIRST_DAY, type Day } from './schema/day.ts'
export { ELEMENT_SYMBOLS, OTHER_ELEMENT_SYMBOLS, type ElementSymbol } from './schema/elements.ts'
export { INQUIRY_OUTLINE } from './schema/inquiry-outline.ts'
export { InquirySchema } from './schema/meanings.ts'
export { BECAUSE, type Because } from './screening/because.ts'
export { type Clearance, type Inquiry, type Party, type Product } from './schema/inquiry.ts'
export {
  objectOf,
  oneOf,
  type NumberOutline,
  type ObjectOutline,
  type Outline,
  type TextOutline,
  type WordsOutline,
} from './schema/outline.ts'
export { NAME_CONFIDENCES, NAME_KINDS } from './schema/party-names.ts'
export {
  LICENCE_FORMS,
  PARTY_LISTS,
  PERMIT_KINDS,
  STATES,
  type LicenceForm,
  type PartyList,
  type PermitKind,
  type State,
} from './schema/permit-kind.ts'
export { PRODUCT_FORMS, type ProductForm } from './schema/product-form.ts'
export { readBy } from './schema/read-by.ts'
export { type RestrictionTrigger } from './schema/restriction-trigger.ts'
export type { ValueOf } from './schema/schema-of.ts'
export { RulesetDataSchema, type RulesetData, type RulesetDraft } from './schema/ruleset.ts'
export { type Control, type Entry, type ReachRow } from './schema/control.ts'
export { type Effect, type Instrument } from './schema/instrument.ts'
export { POSSIBLE_VERDICTS, type Action, type PossibleVerdict, type Verdict } from './schema/verdict.ts'
export { DaySchema } from './schema/vocabulary.ts'
