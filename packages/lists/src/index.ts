/**
 * Reads any list of goods as another system exported it, asks what decides it, and writes the answers beside its own columns.
 * Bytes come in and go out; files, clocks and the terminal are the caller's.
 *
 * @example
 * const list = await openList(bytes)
 * const session = openSession(list, { profile, ask: listAsker(asking) })
 * const csv = [...writeCsv(session, list, asking)].join('')
 */
export { unpackedSize } from './bytes/archive.ts'
export { BEGINNING, PLAIN, textDialect, type CsvDialect, type TextDialect } from './bytes/dialect.ts'
export { ENCODINGS, UnsureEncodingError, type Encoding, type EncodingChoice } from './bytes/encoding.ts'
export {
  JOB_LIMITS,
  LIST_LIMITS,
  ListLimitError,
  PAGE_LIMITS,
  SERVICE_LIMITS,
  type ListLimits,
} from './bytes/limits.ts'
export { isWorkbook } from './bytes/workbook.ts'
export { ListError, noGoods, type ListErrorCode } from './list-error.ts'
export { openList, type ListFile, type Opening } from './records/open-list.ts'
export { textRecords } from './records/text-records.ts'
export { acceptCertain } from './session/accept-certain.ts'
export {
  columnsDraft,
  createAsker,
  listAsker,
  listDraft,
  type Keeping,
  type ListAnswer,
  type ListAsking,
  type RefusedAnswer,
} from './session/asker.ts'
export { checkAnswer } from './session/check-answer.ts'
export {
  answerQuestions,
  askQuestions,
  changeProfile,
  changeProfileInSteps,
  openSession,
  openSessionInSteps,
  profileWith,
  type AnsweredLine,
  type QuestionAnswer,
  type Session,
  type SessionStart,
} from './session/session.ts'
export { summaryOf, sumsOf, type Summary, type Sums } from './session/summary.ts'
export type { Defaults } from './session/with-defaults.ts'
export { answeredBatch, type AnsweredBatch, type BatchToAnswer } from './answers/answered-batch.ts'
export { answeredCsv, writeCsv, type CsvWriting } from './answers/answered-csv.ts'
export { questionnaireCsv } from './answers/questionnaire-csv.ts'
export { spreadsheetRow } from './answers/csv-row.ts'
export { writeSheets, writeWorkbook, type WorkbookWriting } from './answers/answered-workbook.ts'
