/**
 * Composition: whether announcement 61 of 2025 reaches a product made abroad, by what its parts are worth and where they come
 * from, and which supplier to ask.
 */
export { composition, compositionInSteps, ownership, questionnaires } from './current-law/composition.ts'
export { InvalidCompositionError } from './errors/invalid-composition-error.ts'
export { CompositionSchema, type Composition } from './composition/composition-input.ts'
export type { CompositionAnswer } from './composition/answer-schema.ts'
export { questionnaireText } from './composition/questionnaire.ts'
export { OwnersSchema } from './composition/ownership/owners-input.ts'
export type { OwnershipAnswer } from './composition/ownership/ownership-schema.ts'
export { readCompositionTable, readDeclarationTable } from './current-law/composition-table.ts'
