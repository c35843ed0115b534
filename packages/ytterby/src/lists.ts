/**
 * Reads lists as they leave the systems of purchasers and forwarders, and says what their words propose. It knows nothing
 * of the law and decides nothing: a person accepts what is proposed, and what comes out is an inquiry.
 *
 * @example proposeGood({ description: 'MAG SINT NDFEB 42SH', commodityCode: '8505.11' }).forms.certain // ['ndfeb-magnet']
 */
export { proposedColumns } from './intake/accept.ts'
export { proposeGood } from './intake/good/propose-good.ts'
export { cellsContext, INTAKE_COLUMNS, intakeCells, lineIssues } from './intake/answered/intake-columns.ts'
export type { IntakeLine } from './intake/lines/intake-line.ts'
export { openIntake, withProfile, type Intake } from './intake/lines/open-intake.ts'
export { EMPTY_PROFILE, type Author, type Columns, type Profile } from './intake/profile/profile.ts'
export { readProfile } from './intake/profile/read-profile.ts'
export { answerQuestion } from './intake/questions/answer-question.ts'
export { questionOfLine } from './intake/questions/asked-of.ts'
export type { ListOption, ListQuestion } from './intake/questions/list-question.ts'
export { leadsToText, optionIn, optionText } from './intake/questions/option-text.ts'
export { questionText } from './intake/questions/question-text.ts'
export { canBeTyped, typedAnswer } from './intake/questions/typed-answer.ts'
export { questionsOver } from './intake/questions/questions-over.ts'
export { isSetAside, triage, type Ask, type LineAnswer, type TriagedLine } from './intake/questions/triage.ts'
export { fieldText, statesText } from './intake/questions/value-text.ts'
export { reasonText } from './intake/reason.ts'
export { readSentence, type Sentence } from './intake/sentence/read-sentence.ts'
export type { Cell, TableRecord } from './intake/table/cell.ts'
export type { ColumnProposal } from './intake/table/column-proposal.ts'
export { readTable } from './intake/table/read-table.ts'
export { readTyped } from './intake/value/read-typed.ts'
export type { WorkbookAnswer } from './intake/workbook/answered-list.ts'
export { answeredWorkbook } from './intake/workbook/answered-workbook.ts'
export { answersIn } from './intake/workbook/answers-in.ts'
export { answersAt, listPart } from './intake/workbook/list-part.ts'

// What a line of a list gets: the columns of its answer
export { inquiryKey } from './dotted/inquiry-key.ts'
export { ANSWER_COLUMNS, answerCells, answerObject, errorCells, type LineIssue } from './dotted/answer-columns.ts'
