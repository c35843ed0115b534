/**
 * Ytterby: may this rare-earth good leave China on this day to this buyer, with which permit, after how long a review,
 * under which restrictions, and how do we know?
 *
 * Everything here is pure: no clock, file, network, locale or randomness. The same inquiry and ruleset give the same bytes on
 * Node, on workerd and in browsers. The README has a table of every name.
 */

// Answers
export { assess, decide, parseInquiry, verdictOf } from './current-law/assess.ts'
export { classify, clearMatches, partyFamily, screenParty } from './current-law/look-up.ts'
export { currentRuleset } from './current-law/current-ruleset.ts'
export { loadedData, type Ruleset } from './engine/law/ruleset.ts'
export { requireSomebody } from './engine/write/look-up.ts'
export { decisionDigest, decisionView } from './engine/write/decision.ts'
export { canonicalJson } from './schema/canonical-json.ts'
export type { DecisionView } from './engine/write/decision-schema.ts'
export type { PartyMatch } from './engine/write/party-match-schema.ts'
export type { Lang } from './locales/langs.ts'
export type { Assessment } from './schema/assessment.ts'
export type { Clearance, Inquiry, Product } from './schema/inquiry.ts'

// Errors
export { InvalidInquiryError, type InquiryIssue } from './errors/invalid-inquiry-error.ts'
export { isYtterbyError } from './errors/is-ytterby-error.ts'
export { YtterbyError } from './errors/ytterby-error.ts'

// Days
export { addDays, beijingDay, dayNumber, dayOf, isDay } from './calendar/day-number.ts'
export { workingDays } from './calendar/working-days.ts'
export { FIRST_DAY } from './schema/day.ts'

// Inquiries by dotted names, used in CSV headers, queries and links (`product.form=ndfeb-magnet`)
export { dottedFacts } from './dotted/facts.ts'
export { factAt, withFact } from './dotted/fact-at.ts'
export { fieldNamed, FIELDS, type Field } from './dotted/fields.ts'
export { nearColumn } from './dotted/near-column.ts'
export { setField, type Draft } from './dotted/set-field.ts'
export { nearest } from './errors/nearest.ts'

// Words for people, in English and Chinese
export { filled } from './locales/filled.ts'
export { barsOf } from './words/bars.ts'
export { leavesChina, verdictSentence, wordOf } from './words/codes.ts'
export { factName, factValue } from './words/fact-names.ts'
export { explain } from './words/explain/explain.ts'
export { factsLine, factsOf, valueText } from './words/facts.ts'
export { gapName } from './words/gap-name.ts'
export { isReviewed, possiblyText, reviewInBrief, signOf } from './words/in-brief.ts'
export { numberText } from './words/instrument-name.ts'
export { itemNotes } from './words/item-notes.ts'
export { kindName } from './words/kind-name.ts'
export { matchWords } from './words/match-words.ts'
export { permitChangeText } from './words/permit-change-text.ts'
export { phrase } from './words/phrases.ts'
export { printable } from './words/printable.ts'
export { reasonName } from './words/reason-name.ts'
export { refusalText } from './words/refusals.ts'
export { sortRestrictions } from './words/sort-restrictions.ts'
export { sortWarnings } from './words/sort-warnings.ts'
