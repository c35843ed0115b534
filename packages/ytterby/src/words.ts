/**
 * Words for people, in English and Chinese: names of codes, facts, reasons and instruments, and connecting phrases. The command
 * line and the page share them. They contain no law, and answers do not need them.
 */
export { filled } from './locales/filled.ts'
export { barsOf } from './words/bars.ts'
export { leavesChina, verdictSentence, wordOf, VERDICT_SENTENCES, type Word } from './words/codes.ts'
export { factName, factValue } from './words/fact-names.ts'
export { factsLine, factsOf, toldIn, valueText, type Told } from './words/facts.ts'
export { gapName } from './words/gap-name.ts'
export { isReviewed, possiblyText, reviewInBrief, signOf } from './words/in-brief.ts'
export { numberText } from './words/instrument-name.ts'
export { itemNotes } from './words/item-notes.ts'
export { kindName } from './words/kind-name.ts'
export { clearanceText, matchWords, type MatchWords } from './words/match-words.ts'
export { permitChangeText } from './words/permit-change-text.ts'
export { phrase, type Phrase } from './words/phrases.ts'
export { printable, printableLines } from './words/printable.ts'
export { reasonName } from './words/reason-name.ts'
export { refusalText } from './words/refusals.ts'
export { sortRestrictions } from './words/sort-restrictions.ts'
export { sortWarnings } from './words/sort-warnings.ts'
export { triggerTexts } from './words/triggers.ts'
