/**
 * Reads lists as they leave the systems of purchasers and forwarders, and says what their words propose. It knows nothing
 * of the law and decides nothing: a person accepts what is proposed, and what comes out is an inquiry.
 *
 * @example proposeGood({ description: 'MAG SINT NDFEB 42SH', commodityCode: '8505.11' }).forms.certain // ['ndfeb-magnet']
 */
export { InvalidProfileError } from './errors/invalid-profile-error.ts'
export { describedGood, proposedColumns, statedColumns, statedText } from './intake/accept.ts'
export { proposeGood, type DescribedGood, type GoodProposal } from './intake/good/propose-good.ts'
export { headingOf, type Heading } from './intake/good/heading.ts'
export {
  cellsContext,
  INTAKE_COLUMNS,
  intakeCells,
  lineIssues,
  type CellsContext,
} from './intake/answered/intake-columns.ts'
export type { IntakeLine, LineGood } from './intake/lines/intake-line.ts'
export { openIntake, partsOpener, withProfile, type Intake } from './intake/lines/open-intake.ts'
export {
  EMPTY_PROFILE,
  type Author,
  type ColumnChoice,
  type Columns,
  type Profile,
  type Stated,
  type StatedDeal,
  type StatedGood,
} from './intake/profile/profile.ts'
export { readProfile } from './intake/profile/read-profile.ts'
export { answerQuestion, type Given } from './intake/questions/answer-question.ts'
export { questionOfLine } from './intake/questions/asked-of.ts'
export type { ListOption, ListQuestion, Outcome } from './intake/questions/list-question.ts'
export { leadsToText, optionIn, optionText, outcomeText } from './intake/questions/option-text.ts'
export { questionText } from './intake/questions/question-text.ts'
export { canBeTyped, typedAnswer } from './intake/questions/typed-answer.ts'
export { questionsOver, settles } from './intake/questions/questions-over.ts'
export {
  inquiryKey,
  isDeclaredOther,
  triage,
  type Ask,
  type EngineQuestion,
  type LineAnswer,
  type Triage,
  type TriagedLine,
} from './intake/questions/triage.ts'
export { fieldText, statesText } from './intake/questions/value-text.ts'
export { reasonText, type Reason } from './intake/reason.ts'
export { readSentence, type Sentence } from './intake/sentence/read-sentence.ts'
export type { SentencePart } from './intake/sentence/sentence-part.ts'
export { INTAKE_SOURCES } from './intake/sources.ts'
export type { Cell, TableRecord } from './intake/table/cell.ts'
export { COLUMN_FIELDS, type ColumnField } from './intake/table/column-fields.ts'
export { proposeColumns, type ColumnProposal } from './intake/table/propose-columns.ts'
export {
  FIRST_PASS,
  joinSeen,
  lookAt,
  passAfter,
  type ListForm,
  type ListPass,
  type Seen,
} from './intake/table/list-form.ts'
export {
  readCell,
  readList,
  readRecords,
  readValue,
  type ReadField,
  type ReadLine,
  type ReadList,
} from './intake/table/read-list.ts'
export type { Convention, Survey } from './intake/table/survey-columns.ts'
export { readTable, type Table } from './intake/table/read-table.ts'
export type { Money } from './intake/value/money.ts'
export type { Read } from './intake/value/read.ts'
export { readTyped } from './intake/value/read-typed.ts'
export type { AnsweredList, WorkbookAnswer } from './intake/workbook/answered-list.ts'
export { answeredWorkbook } from './intake/workbook/answered-workbook.ts'
export { answersIn, type AnswersRead } from './intake/workbook/answers-in.ts'
export { answersAt, listPart } from './intake/workbook/list-part.ts'
export type { WorkbookSheet } from './intake/workbook/workbook-sheet.ts'

// What a line of a list gets: the columns of its answer
export {
  ANSWER_COLUMN_NAMES,
  ANSWER_COLUMNS,
  answerCells,
  answerObject,
  ERROR_COLUMNS,
  errorCells,
  type LineIssue,
} from './dotted/answer-columns.ts'
